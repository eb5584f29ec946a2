import { buildFactSpace, compileRules, type Expression, type RuleBase } from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';

/** The rules of a book ready to be tried, over the space of all facts that it knows. */
export interface TriedRules {
  readonly base: RuleBase;
  /** The rules for everybody, over the same space. */
  readonly publicBase: RuleBase;
}

/** Compiles a book so that whatever it knows can be said, also what no rule asks about but from which something follows. */
export function triedRules({
  set,
  vocabulary,
  clinicianRules,
}: Pick<ClientBook, 'set' | 'vocabulary' | 'clinicianRules'>): TriedRules {
  const every: Expression = {
    op: 'all',
    of: vocabulary.facts.map(({ fact }) => ({ op: 'is', fact, in: [true] })),
  };
  const asked = [...set.rules, ...set.criteria].map(({ when }) => when);
  const space = buildFactSpace([vocabulary], [every, ...asked]);
  const base = compileRules(set, vocabulary, space);
  const rules = base.rules.filter(({ logic }) => !clinicianRules.includes(logic.id));
  return { base, publicBase: { ...base, rules } };
}
