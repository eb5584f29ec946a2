import { Fragment } from 'react';
import type { ConceptLinkFragment } from '../api/generated/graphql.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { TextLink } from '../ui/text-link.tsx';

/** Concepts as alternatives, each linked to its page: "walking, running or standing". */
export function ConceptNames({ concepts }: { readonly concepts: readonly ConceptLinkFragment[] }) {
  return concepts.map((concept, index) => (
    <Fragment key={concept.id}>
      {index === 0 ? '' : index === concepts.length - 1 ? ' or ' : ', '}
      <TextLink href={conceptPath(concept)}>{concept.name}</TextLink>
    </Fragment>
  ));
}
