import { type Concept, type Subject, sameContent, subjectTypeOf } from '@symptograph/core';

/** What can be done to a subject as a whole. */
export type SubjectAction = 'DEPRECATE' | 'RESTORE' | 'MERGE' | 'REMOVE' | 'DISCARD';

interface Standing {
  /** As it is on the screen; undefined when it is gone. */
  readonly drafted: Subject | undefined;
  /** Undefined for one that was never published. */
  readonly published: Subject | undefined;
}

/** What can be done to a subject as it stands: what is published goes out of use, what nobody relies on yet is removed. */
export function subjectActionsOf({ drafted, published }: Standing): readonly SubjectAction[] {
  const isChanged = published !== undefined && !sameContent(drafted ?? null, published);
  const discard: readonly SubjectAction[] = isChanged ? ['DISCARD'] : [];
  if (drafted === undefined) return discard;
  if (subjectTypeOf(drafted.id) !== 'CONCEPT') return ['REMOVE', ...discard];
  const isOut = (drafted as Concept).status === 'DEPRECATED';
  if (isOut) return ['RESTORE', ...discard];
  return [published === undefined ? 'REMOVE' : 'DEPRECATE', 'MERGE', ...discard];
}
