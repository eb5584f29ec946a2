import type { Expression, RuleLogic, RuleSet, Vocabulary } from '../src/index.ts';
import type { Random } from '../src/testing/random.ts';
import { factId } from '../src/testing/random-system.ts';

/** A rule of the benches, "a, and one of four, and not c", by the places of its facts. */
export interface BenchRule {
  readonly all: number;
  readonly any: readonly number[];
  readonly not: number;
  /** 1 for SELF_CARE to 5 for EMERGENCY_CALL. */
  readonly rank: number;
}

const LEVELS = ['SELF_CARE', 'ROUTINE', 'SAME_DAY', 'EMERGENCY_GO', 'EMERGENCY_CALL'] as const;

/** Rules over as many facts, each about six different ones. */
export function benchRules(random: Random, count: number, facts: number): readonly BenchRule[] {
  return Array.from({ length: count }, (_, place) => {
    const chosen = new Set<number>();
    while (chosen.size < 6) chosen.add(random.between(0, facts - 1));
    const [all = 0, not = 0, ...any] = chosen;
    return { all, any, not, rank: 1 + (place % LEVELS.length) };
  });
}

/** A bench rule in the language of this package. */
function ruleLogic({ all, any, not, rank }: BenchRule, place: number): RuleLogic {
  const when: Expression = {
    op: 'all',
    of: [present(all), { op: 'any', of: any.map(present) }, { op: 'not', of: present(not) }],
  };
  const urgency = LEVELS[rank - 1] ?? 'ROUTINE';
  const then = { urgency, suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] };
  return { id: `rul_${place}`, title: `rule ${place}`, scope: [], when, then };
}

/** Bench rules as a rule set. */
export function ruleSet(rules: readonly BenchRule[]): RuleSet {
  return { rules: rules.map(ruleLogic), criteria: [] };
}

/** A graph of so many facts, of which the first of some pairs implies the second. */
export function benchVocabulary(random: Random, facts: number, implications: number): Vocabulary {
  const literal = (place: number) => ({ fact: { concept: factId(place) }, in: [true] });
  return {
    facts: Array.from({ length: facts }, (_, place) => ({
      ...{ fact: { concept: factId(place) }, label: `fact ${place}`, domain: { kind: 'BOOLEAN' } },
    })),
    implications: Array.from({ length: implications }, () => {
      const premise = random.between(1, facts - 1);
      return { if: literal(premise), then: literal(random.between(0, premise - 1)) };
    }),
    names: {},
  };
}

function present(place: number): Expression {
  return { op: 'is', fact: { concept: factId(place) }, in: [true] };
}
