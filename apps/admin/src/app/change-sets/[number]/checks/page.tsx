import { ChangeSetChecks } from '../../../../change-set/checks/change-set-checks.tsx';
import { type ChangeSetParams, changeSetNumber } from '../../../../change-set/frame/change-set-number.ts';

/** What the checks say of a change set. */
export default async function ChecksPage(props: ChangeSetParams) {
  return <ChangeSetChecks number={await changeSetNumber(props)} />;
}
