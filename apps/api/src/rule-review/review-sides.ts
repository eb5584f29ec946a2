import { askedByRules, type FactIndex, namedByRules, ruleBookOf, vocabularyOf } from '@symptograph/core';
import type { ReviewSide } from '@symptograph/rules';
import type { BookSide } from './book-side.ts';

/** A side as it is reviewed, and the facts of its vocabulary by what findings say of them. Its cases are replayed by `caseFlips`. */
export interface IndexedSide {
  readonly side: BookSide;
  readonly review: ReviewSide;
  readonly index: FactIndex;
}

/** Some sides over the facts that any of them asks about, each with what its own graph says of them. */
export function reviewSides(sides: readonly BookSide[]): readonly IndexedSide[] {
  const asked = sides.flatMap(({ graph, set }) => [
    ...ruleBookOf(graph.snapshot).asked,
    ...askedByRules(set),
  ]);
  const named = sides.flatMap(({ set }) => namedByRules(set));
  return sides.map((side) => {
    const { set, graph, texts } = side;
    const { vocabulary, index } = vocabularyOf(graph.snapshot, asked, named);
    const clinicianRules = set.rules.flatMap(({ id }) =>
      texts.get(id)?.audience === 'CLINICIAN' ? [id] : [],
    );
    const { contracts } = ruleBookOf(graph.snapshot);
    return { side, index, review: { set, vocabulary, clinicianRules, contracts, cases: [] } };
  });
}
