import { conceptKinds, type StatementKind, statementKinds } from '@symptograph/core';
import type { HomePageQuery } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { Count } from '../ui/count.tsx';

/** How many statements of each kind there are, most first, each with a bar to compare by eye. */
export function StatementCounts({ counts }: { readonly counts: HomePageQuery['statistics']['statements'] }) {
  const present = counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  const most = present[0]?.count ?? 1;
  return (
    <section aria-labelledby="statements">
      <h2 id="statements" className="mb-3 font-serif text-xl font-semibold tracking-tight">
        What is stated
      </h2>
      <ul className="text-sm sm:columns-2 sm:gap-x-10">
        {present.map(({ kind, count }) => (
          <li
            key={kind}
            className="mb-2.5 grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3"
          >
            <span className="text-ink-soft">{sentenceStart(kind)}</span>
            <span className="tabular-nums">
              <Count of={count} />
            </span>
            <span aria-hidden="true" className="col-span-2 mt-0.5 h-1 overflow-hidden rounded-full bg-line">
              <span
                className="block h-full rounded-full bg-accent"
                style={{ width: `${(count / most) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "A condition has the symptom …": the kind in words, with what may stand before it. */
function sentenceStart(kind: StatementKind): string {
  const { ends, label } = statementKinds[kind];
  const subjects = [...new Set(ends.map(({ subject }) => conceptKinds[subject].label))];
  return `${capitalised(subjects.length > 3 ? 'concept' : subjects.join(' or '))} ${label}\u00a0…`;
}
