import { ChangeSetConflicts } from '../../../../change-set/conflicts/change-set-conflicts.tsx';
import { type ChangeSetParams, changeSetNumber } from '../../../../change-set/frame/change-set-number.ts';

/** The conflicts of a change set. */
export default async function ConflictsPage(props: ChangeSetParams) {
  return <ChangeSetConflicts number={await changeSetNumber(props)} />;
}
