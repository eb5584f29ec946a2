import { type ChangeSetParams, changeSetNumber } from '../../../../change-set/frame/change-set-number.ts';
import { ChangeSetImpact } from '../../../../change-set/impact/change-set-impact.tsx';

/** What a change set does to those who use the graph. */
export default async function ImpactPage(props: ChangeSetParams) {
  return <ChangeSetImpact number={await changeSetNumber(props)} />;
}
