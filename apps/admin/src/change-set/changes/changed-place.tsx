import type { PlaceOfChangeFragment } from '../../desk-api/generated/graphql.ts';
import { changedWords } from './changed-words.ts';
import { DiffText } from './diff-text.tsx';

/** What changes at one place: words that differ in a text or a condition are marked, all else is told in a sentence. */
export function ChangedPlace({ detail }: { readonly detail: PlaceOfChangeFragment }) {
  const words = changedWords(detail);
  if (words === undefined) return <p className="max-w-prose">{detail.sentence}</p>;
  return (
    <div>
      <p className="text-sm font-semibold text-ink-soft">{placeOf(detail.sentence)}</p>
      <DiffText before={words.before} after={words.after} />
    </div>
  );
}

/** The place that a sentence is about: "The summary" of "The summary changes from … to …". */
function placeOf(sentence: string): string {
  return sentence.split(/ changes? (?:from|in) | change: /)[0] ?? sentence;
}
