import { type FactRef, factKey, type KnownFact, type Observation } from '@symptograph/rules';

/** What somebody says of a fact: that it is there, that it is not, nothing yet, one of some values, or what was measured. */
export type Answer =
  | { readonly kind: 'PRESENT' | 'ABSENT' | 'UNKNOWN' }
  | { readonly kind: 'ONE_OF'; readonly values: readonly string[] }
  | { readonly kind: 'MEASURED'; readonly value: number; readonly unit: string };

/** A fact that was added to a try, and what is said of it. */
export interface Mark {
  readonly known: KnownFact;
  readonly answer: Answer;
}

/** The key of the fact that a mark is on; a try has one mark for each. */
export function markKey({ known }: Mark): string {
  return factKey(known.fact);
}

/** The marks with one put in: in the place of the one on the same fact, else behind them. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const key = markKey(mark);
  return marks.some((other) => markKey(other) === key)
    ? marks.map((other) => (markKey(other) === key ? mark : other))
    : [...marks, mark];
}

/** What marks say of facts; those that say nothing are left out. */
export function observationsOf(marks: readonly Mark[]): readonly Observation[] {
  return marks.flatMap(({ known, answer }) => observationOf(known.fact, answer) ?? []);
}

function observationOf(fact: FactRef, answer: Answer): Observation | undefined {
  switch (answer.kind) {
    case 'PRESENT':
      return { fact, in: [true] };
    case 'ABSENT':
      return { fact, in: [false] };
    case 'ONE_OF':
      return { fact, in: answer.values };
    case 'MEASURED':
      return { fact, value: answer.value, unit: answer.unit };
    case 'UNKNOWN':
      return undefined;
  }
}
