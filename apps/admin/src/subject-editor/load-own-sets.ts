import 'server-only';
import { askDeskIfThere } from '../desk-api/ask-desk-if-there.ts';
import { AlsoAtWorkDocument } from '../desk-api/generated/graphql.ts';
import { loadViewer } from '../session/load-viewer.ts';
import { mayWrite } from '../session/may-write.ts';
import { pagesOfIds } from '../subjects/pages-of-ids.ts';

/** Numbers of open change sets by the ids of the subjects that they change, the newest last; a subject that none changes is not there. */
export type OwnSets = ReadonlyMap<string, readonly number[]>;

/** In which open change sets of their own whoever looks changes some subjects already; undefined when they may not write drafts. */
export async function loadOwnSets(ids: readonly string[]): Promise<OwnSets | undefined> {
  const [viewer, isWriter] = await Promise.all([loadViewer(), mayWrite()]);
  if (viewer?.kind !== 'PERSON' || !isWriter) return undefined;
  const answers = await Promise.all(
    pagesOfIds(ids).map((page) => askDeskIfThere(AlsoAtWorkDocument, { ids: [...page] })),
  );
  const touching = answers
    .flatMap((answer) => answer?.openChangeSetsTouching ?? [])
    .filter(({ changeSet }) => changeSet.owner.id === viewer.id);
  const numbersOn = (id: string) =>
    touching.filter(({ subjectIds }) => subjectIds.includes(id)).map(({ changeSet }) => changeSet.number);
  return new Map(ids.map((id) => [id, numbersOn(id)] as const).filter(([, numbers]) => numbers.length > 0));
}
