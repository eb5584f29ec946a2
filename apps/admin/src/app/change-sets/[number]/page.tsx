import { type ChangeSetParams, changeSetNumber } from '../../../change-set/frame/change-set-number.ts';
import { ChangeSetOverview } from '../../../change-set/overview/change-set-overview.tsx';

/** A change set: what it is for and what it needs. */
export default async function ChangeSetPage(props: ChangeSetParams) {
  return <ChangeSetOverview number={await changeSetNumber(props)} />;
}
