import type { ConceptLinkFragment } from '../api/generated/graphql.ts';
import { EntryName } from '../statements/entry-name.tsx';

/** Concepts side by side, each linked to its page. */
export function ConceptColumns({ concepts }: { readonly concepts: readonly ConceptLinkFragment[] }) {
  return (
    <ul className="sm:columns-2 sm:gap-x-8">
      {concepts.map((concept) => (
        <li key={concept.id} className="break-inside-avoid py-1">
          <EntryName concept={concept} />
        </li>
      ))}
    </ul>
  );
}
