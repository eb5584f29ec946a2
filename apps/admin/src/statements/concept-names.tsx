import { Fragment } from 'react';
import type { ConceptLinkFragment } from '../api/generated/graphql.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { TextLink } from '../ui/text-link.tsx';

interface ConceptNamesProps {
  readonly concepts: readonly ConceptLinkFragment[];
  /** `or` for alternatives. */
  readonly joint?: 'and' | 'or';
}

/** Concepts in a row, each linked to its page: "walking, running or standing". */
export function ConceptNames({ concepts, joint = 'or' }: ConceptNamesProps) {
  return concepts.map((concept, index) => (
    <Fragment key={concept.id}>
      {index === 0 ? '' : index === concepts.length - 1 ? ` ${joint} ` : ', '}
      <TextLink href={conceptPath(concept)}>{concept.name}</TextLink>
    </Fragment>
  ));
}
