import { badUserInput } from '../problem.ts';
import type { BookSide } from '../rule-review/book-side.ts';
import { newFacts } from '../rule-review/new-facts.ts';

/** What follows from facts is worked out in pairs: so many take about a second. */
const MOST_NEW_FACTS = 200;

/**
 * Throws BAD_USER_INPUT when proposals ask about more facts that no published rule asks about than can be looked through at once; or,
 * between two graphs, about any in circumstances, since all that is narrower or wider in either graph would have to be.
 */
export function limitNewFacts(sides: readonly BookSide[]): void {
  const graphs = sides.map(({ graph }) => graph);
  const rules = sides.flatMap(({ proposal }) => proposal.rules);
  const criteria = sides.flatMap(({ proposal }) => proposal.criteria);
  const facts = newFacts({ rules, criteria }, graphs);
  if (facts.length > MOST_NEW_FACTS) {
    throw badUserInput(
      `The proposed rules ask about ${facts.length} facts that no published rule asks about: ask about at most ${MOST_NEW_FACTS} at once.`,
      { limit: MOST_NEW_FACTS, actual: facts.length },
    );
  }
  const isOneGraph = new Set(graphs.map(({ snapshot }) => snapshot)).size < 2;
  if (isOneGraph || facts.every(({ qualifiers }) => !qualifiers)) return;
  throw badUserInput(
    'Between two releases, rules can be proposed about circumstances that a published rule asks about, not about new ones: compare the releases first, then propose the rules on one of them.',
  );
}
