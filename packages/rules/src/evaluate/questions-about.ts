import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import type { FactSpace, KnownState } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import type { Term } from '../implicant/term.ts';
import { truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { urgencyOfRank } from '../rule/urgency.ts';
import { isBoolean, isFinding } from './is-finding.ts';
import { leavesTowards } from './leaves-towards.ts';
import type { Question, QuestionKind } from './question.ts';
import { residualOf } from './residual-of.ts';

/** How many findings one question may name. */
export const MAX_FINDINGS = 15;

/** The state in which facts are asked about, and the rank of the rules that wait for them. */
export interface Occasion {
  readonly base: RuleBase;
  readonly state: KnownState;
  readonly rank: number;
}

/** Facts as questions: findings together, at most 15 in each, then every other fact by itself. */
export function questionsAbout(facts: readonly MaskedFact[], occasion: Occasion): readonly Question[] {
  const { space } = occasion.base;
  const findings = facts.filter((each) => isFinding(space, each));
  const others = oncePerFact(facts.filter((each) => !isFinding(space, each)));
  const batteries = Array.from({ length: Math.ceil(findings.length / MAX_FINDINGS) }, (_, place) =>
    findings.slice(place * MAX_FINDINGS, (place + 1) * MAX_FINDINGS),
  );
  return [...batteries, ...others.map((each) => [each])].map((term) => ({
    kind: kindOf(term, space),
    facts: term,
    couldRaiseTo: urgencyOfRank(occasion.rank),
    rules: waitingFor(term, occasion).map(({ logic }) => logic.id),
  }));
}

/** Several ranges or values of one fact as one question about all of them. */
function oncePerFact(literals: readonly MaskedFact[]): readonly MaskedFact[] {
  const masks = new Map<number, number>();
  for (const { fact, mask } of literals) masks.set(fact, mask | (masks.get(fact) ?? 0));
  return [...masks].map(([fact, mask]) => ({ fact, mask }));
}

function kindOf([first]: Term, space: FactSpace): QuestionKind {
  if (!first || isFinding(space, first)) return 'ANY_OF';
  if (isBoolean(space, first.fact)) return 'ABSENT';
  return space.facts[first.fact]?.values ? 'WHICH' : 'MEASURE';
}

function waitingFor(facts: Term, { base, state, rank }: Occasion): readonly CompiledRule[] {
  const asked = new Set(facts.map(({ fact }) => fact));
  return base.rules.filter(
    (rule) =>
      rule.rank === rank &&
      truthOf(rule.node, state) === UNKNOWN &&
      [...leavesTowards(residualOf(rule.node, state), true, base.space)].some(({ fact }) => asked.has(fact)),
  );
}
