import { type Action, type ActionSubject, can, type Viewer } from '@symptograph/core';
import { ForbiddenError } from '../domain-error.ts';
import type { ReadContext } from '../read-context.ts';
import type { AtDesk } from './desk.ts';

/** Who asks at the desk and with what. Throws when the request is not one to the desk, which no field of the desk can be asked on. */
export function atDesk({ atDesk: at }: ReadContext): AtDesk {
  if (!at) throw new Error('This field is of the editorial desk.');
  return at;
}

/** Somebody who may do something. */
export type KnownViewer = Exclude<Viewer, { kind: 'ANONYMOUS' }>;

/** Whoever asks, when they may do something; throws a ForbiddenError that says why not. */
export function allowed(viewer: Viewer, action: Action, subject?: ActionSubject): KnownViewer {
  const answer = can(viewer, action, subject);
  if (answer !== true) throw new ForbiddenError(answer, viewer.kind !== 'ANONYMOUS');
  if (viewer.kind === 'ANONYMOUS') throw new ForbiddenError('Sign in first.', false);
  return viewer;
}
