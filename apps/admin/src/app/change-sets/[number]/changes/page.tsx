import { ChangeSetChanges } from '../../../../change-set/changes/change-set-changes.tsx';
import { type ChangeSetParams, changeSetNumber } from '../../../../change-set/frame/change-set-number.ts';

/** What a change set changes. */
export default async function ChangesPage(props: ChangeSetParams) {
  return <ChangeSetChanges number={await changeSetNumber(props)} />;
}
