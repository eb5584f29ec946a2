import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import { truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { closedWith } from './closed-with.ts';
import { excludingFacts } from './excluding-facts.ts';
import { ABSENT, isBoolean, isFinding, PRESENT } from './is-finding.ts';
import { openTerms } from './open-terms.ts';
import type { Question } from './question.ts';
import { MAX_FINDINGS, questionsAbout } from './questions-about.ts';

const SELF_CARE = urgencyRank('SELF_CARE');
const ROUTINE = urgencyRank('ROUTINE');

/**
 * What to ask in a closed state: for each level above the floor, the most urgent first, the questions that exclude it when all are
 * answered no. While no rule is true, what would make a rule true that advises self-care comes before the questions on ROUTINE,
 * which self-care may leave open. Each question supposes a no to those before it.
 */
export function askNext(base: RuleBase, state: KnownState, floor: number): readonly Question[] {
  const questions: Question[] = [];
  let known = state;
  for (let rank = urgencyRank('EMERGENCY_CALL'); rank > Math.max(floor, SELF_CARE); rank -= 1) {
    if (rank === ROUTINE && floor < SELF_CARE) questions.push(...questionsToReassure(base, known));
    const { facts, state: after } = excludingFacts(base, known, rank);
    questions.push(...questionsAbout(facts, { base, state: known, rank }));
    known = after;
  }
  return questions;
}

/**
 * What the rules of self-care still need, the one that needs least first, as one question where it can be: findings that have to be absent
 * are asked along with those that are wanted, and so are the findings that would do instead.
 */
function questionsToReassure(base: RuleBase, state: KnownState): readonly Question[] {
  const ways = base.rules
    .filter(({ rank, node }) => rank === SELF_CARE && truthOf(node, state) === UNKNOWN)
    .flatMap((rule) => openTerms(rule, state, base))
    .filter((way) => closedWith(base, state, way))
    .map((way) => way.map((part) => (isAbsence(base, part) ? { fact: part.fact, mask: PRESENT } : part)))
    .sort((a, b) => a.length - b.length);
  const asked: MaskedFact[] = [];
  for (const way of ways) {
    const more = way.filter((part) => !asked.some(({ fact }) => fact === part.fact));
    const isOneQuestion = asked.length + more.length <= MAX_FINDINGS;
    const areFindings = more.every((part) => isFinding(base.space, part));
    if (asked.length === 0 || (isOneQuestion && areFindings)) asked.push(...more);
  }
  return questionsAbout(asked, { base, state, rank: SELF_CARE });
}

function isAbsence({ space }: RuleBase, { fact, mask }: MaskedFact): boolean {
  return mask === ABSENT && isBoolean(space, fact);
}
