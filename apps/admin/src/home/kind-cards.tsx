import { CONCEPT_KINDS, conceptKinds } from '@symptograph/core';
import type { HomePageQuery } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { kindPath } from '../concepts/concept-path.ts';
import { KIND_INTRODUCTIONS } from '../concepts/kind-introductions.ts';
import { KindMark } from '../concepts/kind-mark.tsx';
import { Count } from '../ui/count.tsx';
import { IntentLink } from '../ui/intent-link.tsx';

/** A way into the graph for each kind of concept, with how many there are. */
export function KindCards({ counts }: { readonly counts: HomePageQuery['statistics']['concepts'] }) {
  const countOf = new Map(counts.map(({ kind, count }) => [kind, count]));
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds" className="mb-4 font-serif text-xl font-semibold tracking-tight">
        What it holds
      </h2>
      <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line shadow-sm sm:grid-cols-2 xl:grid-cols-4">
        {CONCEPT_KINDS.map((kind) => (
          <li key={kind} className="bg-surface">
            <IntentLink
              href={kindPath(kind)}
              className="group flex h-full flex-col gap-1 p-4 hover:bg-accent-wash/50 focus-visible:-outline-offset-3"
            >
              <span className="flex items-center gap-2.5">
                <KindMark kind={kind} size={20} />
                <span className="font-semibold group-hover:text-accent-strong">
                  {capitalised(conceptKinds[kind].pluralLabel)}
                </span>
                <span className="ml-auto font-serif text-lg text-ink-soft tabular-nums">
                  <Count of={countOf.get(kind) ?? 0} />
                </span>
              </span>
              <span className="text-sm text-ink-soft">{KIND_INTRODUCTIONS[kind]}</span>
            </IntentLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
