import { SourceKindBadge } from '../evidence/source-kind-badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import type { ConceptView } from './load-concept.ts';

/** The sources of a concept as a whole, each linked to its page. */
export function SourceNames({ sources }: { readonly sources: ConceptView['sources'] }) {
  return (
    <ul className="grid gap-1.5">
      {sources.map(({ id, slug, title, sourceKind }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <TextLink href={`/sources/${slug}`}>{title}</TextLink>
          <SourceKindBadge kind={sourceKind} />
        </li>
      ))}
    </ul>
  );
}
