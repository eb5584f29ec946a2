import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { changeSetTitle } from './change-set-title.ts';
import { lockDraft } from './lock-draft.ts';
import { refuseClosedSet } from './refuse-closed-set.ts';

/** What a change set says of itself; what is left out stays. */
export interface ChangeSetDescription {
  readonly changeSet: number;
  readonly title?: string | null | undefined;
  readonly rationale?: string | null | undefined;
}

/** Changes the title and the rationale of an open change set. Approvals stay: they are of the content. */
export async function describeChangeSet(at: AtDesk, given: ChangeSetDescription): Promise<void> {
  allowed(at.viewer, 'EDIT_CHANGE_SET');
  const { desk } = at;
  const number = given.changeSet;
  const head = await desk.database().transact(async (tx) => {
    const draft = await lockDraft(tx, number);
    const viewer = allowed(at.viewer, 'EDIT_CHANGE_SET', draft);
    const { changeSet } = draft;
    refuseClosedSet(changeSet);
    const said = {
      title: changeSetTitle(given.title ?? changeSet.title),
      rationale: given.rationale?.trim() ?? changeSet.rationale,
    };
    await tx.changeSets.save({ number, ...said });
    await tx.audit.append({
      actorId: viewer.id,
      action: 'DESCRIBE_CHANGE_SET',
      subject: `CS-${number}`,
      details: said,
    });
    return changeSet.headSeq;
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
}
