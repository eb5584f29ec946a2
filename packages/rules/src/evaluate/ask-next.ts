import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { excludingFacts } from './excluding-facts.ts';
import { ABSENT, isBoolean, PRESENT } from './is-finding.ts';
import { leastTerm } from './least-term.ts';
import type { Question } from './question.ts';
import { questionsAbout } from './questions-about.ts';

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

/** The fewest facts that make a rule of self-care true; findings that have to be absent are asked along with those that are wanted. */
function questionsToReassure(base: RuleBase, state: KnownState): readonly Question[] {
  const [shortest] = base.rules
    .filter(({ rank, node }) => rank === SELF_CARE && truthOf(node, state) === UNKNOWN)
    .flatMap(({ node }) => {
      const term = leastTerm({ node, state }, true, base);
      return term ? [term] : [];
    })
    .sort((a, b) => a.length - b.length);
  const asked = (shortest ?? []).map(({ fact, mask }) =>
    mask === ABSENT && isBoolean(base.space, fact) ? { fact, mask: PRESENT } : { fact, mask },
  );
  return questionsAbout(asked, { base, state, rank: SELF_CARE });
}
