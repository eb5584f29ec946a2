import type { TermFact } from '../../rule-book/term-facts.ts';

/** What is known at a witness, as the proof tells it. */
interface KnownFacts {
  readonly sentence: string;
  readonly facts: readonly {
    readonly label: string;
    readonly state: 'PRESENT' | 'ABSENT' | 'UNKNOWN' | null;
    readonly sentence: string;
  }[];
}

/** The facts of witnesses as chips, by the sentence that tells them; a fact that is measured is told by its own sentence. */
export function factsBySentence(known: readonly KnownFacts[]): ReadonlyMap<string, readonly TermFact[]> {
  return new Map(
    known.map(({ sentence, facts }) => [
      sentence,
      facts.map(
        ({ label, state, sentence: told }): TermFact =>
          state === 'PRESENT' || state === 'ABSENT' ? { state, text: label } : { state: 'VALUE', text: told },
      ),
    ]),
  );
}
