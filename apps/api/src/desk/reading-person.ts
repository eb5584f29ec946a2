import type { Viewer } from '@symptograph/core';
import { ForbiddenError } from '../domain-error.ts';
import { allowed } from './at-desk.ts';

/** A person who may read drafts and asks for something of their own, such as what they are told; throws a ForbiddenError that says why not. */
export function readingPerson(viewer: Viewer): Extract<Viewer, { kind: 'PERSON' }> {
  const known = allowed(viewer, 'READ_DRAFTS');
  if (known.kind === 'PERSON') return known;
  throw new ForbiddenError('A program may not do this; sign in as a person.');
}
