import type { RevisionInRelease } from '@symptograph/db';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { type Page, type PagePlace, windowOf } from './page.ts';
import { ReleaseRef } from './refs.ts';

export const RevisionRef = builder.objectRef<RevisionInRelease>('Revision').implement({
  description: 'What one release made of one subject, kept for good.',
  fields: (t) => ({
    release: t.field({
      type: ReleaseRef,
      description: 'The release that made it.',
      resolve: ({ release }) => release,
    }),
    version: t.int({
      description: 'The version of the subject from then on.',
      resolve: ({ revision }) => revision.version,
    }),
    data: t.field({
      type: 'JSON',
      description: 'The subject as it was from then on; an empty object when the release removed it.',
      resolve: ({ revision }) => revision.data ?? {},
    }),
    sentence: t.string({
      description: 'What changed, in English.',
      resolve: ({ revision }) => revision.sentence,
    }),
    by: t.string({
      nullable: true,
      description: 'Who changed it, where that is recorded.',
      resolve: ({ revision }) => revision.by,
    }),
  }),
});

export const { Connection: RevisionConnection } = connectionOf(RevisionRef, 'Revision', 'revisions');

/** A page of a subject's history up to the release that is read, newest first; it comes from the database. */
export async function historyPage(
  place: PagePlace & { readonly of: { readonly id: string } },
): Promise<Page<RevisionInRelease>> {
  const { start, first, scope } = windowOf(place);
  const { history, graph } = place.context;
  const { entries, total } = await history({
    subjectId: place.of.id,
    upTo: graph.release.number,
    first: start + first,
  });
  return { items: entries.slice(start), start, total, scope };
}
