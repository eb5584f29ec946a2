import type { ReactNode } from 'react';
import type { ConceptLinkFragment } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { KindMark } from '../concepts/kind-mark.tsx';
import { Badge } from '../ui/badge.tsx';
import { TextLink } from '../ui/text-link.tsx';

interface EntryNameProps {
  readonly concept: ConceptLinkFragment;
  /** What stands right after the name: its citations. */
  readonly children?: ReactNode;
}

/** The concept at the other end of a statement: its kind's sign, its name as a link, and a warning if it needs one. */
export function EntryName({ concept, children }: EntryNameProps) {
  return (
    <div className="flex gap-2">
      <span className="mt-1.5">
        <KindMark kind={concept.kind} size={16} />
      </span>
      <div className="min-w-0">
        <span className="mr-1.5 font-medium">
          <TextLink href={conceptPath(concept)}>{capitalised(concept.name)}</TextLink>
          {children}
        </span>
        {'mustNotMiss' in concept && concept.mustNotMiss ? (
          <Badge tone="danger">Must not be missed</Badge>
        ) : null}
      </div>
    </div>
  );
}
