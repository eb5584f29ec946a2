import { type ChangeSetParams, changeSetNumber } from '../../../../change-set/frame/change-set-number.ts';
import { ChangeSetRules } from '../../../../change-set/rules/change-set-rules.tsx';

/** What a change set does to triage. */
export default async function RulesOfChangeSetPage(props: ChangeSetParams) {
  return <ChangeSetRules number={await changeSetNumber(props)} />;
}
