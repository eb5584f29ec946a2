import type { Release, Revision } from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { ReleaseRef } from './refs.ts';

const RevisionRef = builder.objectRef<Revision>('Revision').implement({
  description: 'What one release made of one subject, kept for good.',
  fields: (t) => ({
    release: t.field({
      type: ReleaseRef,
      description: 'The release that made it.',
      resolve: (revision, _args, context) => releaseOf(context, revision),
    }),
    version: t.exposeInt('version', { description: 'The version of the subject from then on.' }),
    data: t.field({
      type: 'JSON',
      description: 'The subject as it was from then on; an empty object when the release removed it.',
      resolve: ({ data }) => data ?? {},
    }),
    sentence: t.exposeString('sentence', { description: 'What changed, in English.' }),
    by: t.exposeString('by', { nullable: true, description: 'Who changed it, where that is recorded.' }),
  }),
});

export const { Connection: RevisionConnection } = connectionOf(RevisionRef, 'Revision', 'revisions');

/** Throws when the release is not known, which a stored revision's always is. */
function releaseOf({ releases }: ReadContext, revision: Revision): Release {
  const release = releases.find(({ number }) => number === revision.release);
  if (!release) throw new Error(`Release ${revision.release} of ${revision.subjectId} is not known.`);
  return release;
}
