import type { PlaceOfChangeFragment } from '../../desk-api/generated/graphql.ts';
import { DiffText } from './diff-text.tsx';

/** What changes at one place: words that differ in a text are marked, all else is told in a sentence. */
export function ChangedPlace({ detail }: { readonly detail: PlaceOfChangeFragment }) {
  const { sentence, before, after } = detail;
  if (typeof before !== 'string' || typeof after !== 'string' || !isProse(before, after))
    return <p className="max-w-prose">{sentence}</p>;
  return (
    <div>
      <p className="text-sm font-semibold text-ink-soft">{placeOf(sentence)}</p>
      <DiffText before={before} after={after} />
    </div>
  );
}

/** Whether two values are words for people rather than a code, an id or one of a few values. */
function isProse(before: string, after: string): boolean {
  return before.includes(' ') || after.includes(' ');
}

/** The place that a sentence is about: "The summary" of "The summary changes from … to …". */
function placeOf(sentence: string): string {
  return sentence.split(' changes from ')[0] ?? sentence;
}
