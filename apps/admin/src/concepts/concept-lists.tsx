import type { ConceptLinkFragment } from '../api/generated/graphql.ts';
import { EntryName } from '../statements/entry-name.tsx';

/** Concepts under what they have to do with the page. */
export interface HeadedConcepts {
  readonly heading: string;
  readonly concepts: readonly ConceptLinkFragment[];
}

/** Lists of concepts side by side, each concept linked to its page. */
export function ConceptLists({ lists }: { readonly lists: readonly HeadedConcepts[] }) {
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {lists.map(({ heading, concepts }) => (
        <div key={heading}>
          <h3 className="text-sm font-semibold text-ink-soft">{heading}</h3>
          <ul className="mt-1">
            {concepts.map((concept) => (
              <li key={concept.id} className="py-1">
                <EntryName concept={concept} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
