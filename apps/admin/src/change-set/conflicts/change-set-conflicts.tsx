import { can, OPEN_STATUSES } from '@symptograph/core';
import { notFound } from 'next/navigation';
import { ChangeSetConflictsDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { loadViewer } from '../../session/load-viewer.ts';
import { subjectKind } from '../changes/subject-kind.ts';
import { subjectLabel } from '../changes/subject-label.ts';
import { ConflictsList } from './conflicts-list.tsx';
import { NoConflict } from './no-conflict.tsx';
import { theirAuthors } from './their-authors.ts';

/** Where a change set does not go together with what was published since, to be settled. */
export async function ChangeSetConflicts({ number }: { readonly number: number }) {
  const [answer, viewer] = await Promise.all([
    queryDesk(ChangeSetConflictsDocument, { number }),
    loadViewer(),
  ]);
  const changeSet = answer.changeSet ?? notFound();
  const { conflicts, changes, contributors, owner, status, head, baseRelease, isBehind } = changeSet;
  const isOpen = OPEN_STATUSES.includes(status);
  const none = { isOpen, baseRelease, isBehind, hasChanges: changes.length > 0 };
  if (conflicts.length === 0 || !isOpen) return <NoConflict {...none} />;
  const subjects = [...new Set(conflicts.map(({ subjectId }) => subjectId))];
  const authors = new Map(
    await Promise.all(subjects.map(async (id) => [id, await theirAuthors(id)] as const)),
  );
  const ours = new Intl.ListFormat('en').format(contributors.map(({ name }) => name));
  const views = conflicts.map((conflict) => {
    const change = changes.find(({ subjectId }) => subjectId === conflict.subjectId);
    const kind = subjectKind(conflict.subjectId).one;
    return {
      ...conflict,
      kind,
      label: change ? subjectLabel(change.draft ?? change.base, change.sentence) : kind,
      theirAuthors: authors.get(conflict.subjectId),
      ourAuthors: ours,
    };
  });
  const mayResolve =
    viewer?.kind === 'PERSON' &&
    can(viewer, 'EDIT_CHANGE_SET', { changeSet: { ownerId: owner.id, status } }) === true;
  return (
    <ConflictsList
      number={number}
      head={head}
      baseRelease={baseRelease}
      conflicts={views}
      resolverId={mayResolve ? viewer.id : undefined}
    />
  );
}
