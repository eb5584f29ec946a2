import type { ConceptLinkFragment } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { KindMark } from '../concepts/kind-mark.tsx';
import { Badge } from '../ui/badge.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** The concept at the other end of a statement: its kind's sign, its name as a link, and a warning if it needs one. */
export function EntryName({ concept }: { readonly concept: ConceptLinkFragment }) {
  return (
    <>
      <span className="mr-2 inline-block align-[-0.15em]">
        <KindMark kind={concept.kind} size={16} />
      </span>
      <span className="font-medium">
        <TextLink href={conceptPath(concept)}>{capitalised(concept.name)}</TextLink>
      </span>
      {'mustNotMiss' in concept && concept.mustNotMiss ? (
        <span className="ml-2">
          <Badge tone="danger">Must not be missed</Badge>
        </span>
      ) : null}
    </>
  );
}
