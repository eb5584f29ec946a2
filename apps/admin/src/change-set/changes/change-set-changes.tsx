import { can, OPEN_STATUSES } from '@symptograph/core';
import { notFound } from 'next/navigation';
import { ChangeSetChangesDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { loadViewer } from '../../session/load-viewer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { changeGroups } from './change-groups.ts';
import { ChangesReview } from './changes-review.tsx';

/** The changes of a change set, to be reviewed; of an empty one the way to edit something. */
export async function ChangeSetChanges({ number }: { readonly number: number }) {
  const [answer, viewer] = await Promise.all([queryDesk(ChangeSetChangesDocument, { number }), loadViewer()]);
  const changeSet = answer.changeSet ?? notFound();
  const { changes, threads, head, status, owner, contributors } = changeSet;
  if (changes.length === 0)
    return (
      <EmptyState title="It changes nothing yet">
        Open what you want to change, such as a <TextLink href="/concepts/symptom">symptom</TextLink> or a{' '}
        <TextLink href="/rules">rule</TextLink>, and edit it there.
      </EmptyState>
    );
  const subject = { changeSet: { ownerId: owner.id, status } };
  const may = (action: 'COMMENT' | 'EDIT_CHANGE_SET') =>
    viewer !== undefined && can(viewer, action, subject) === true;
  const isOpen = OPEN_STATUSES.includes(status);
  const rights = {
    changeSet: number,
    head,
    mayComment: isOpen && may('COMMENT'),
    mayEdit: isOpen && may('EDIT_CHANGE_SET'),
    viewer,
    contributors: contributors.map(({ id }) => id),
  };
  return (
    <ChangesReview
      groups={changeGroups({ changes, threads })}
      threads={threads.filter(({ subjectId }) => subjectId === null)}
      rights={rights}
    />
  );
}
