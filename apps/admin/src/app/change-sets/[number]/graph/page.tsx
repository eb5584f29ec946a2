import { type ChangeSetParams, changeSetNumber } from '../../../../change-set/frame/change-set-number.ts';
import { ChangeSetGraph } from '../../../../change-set/graph/change-set-graph.tsx';

/** The part of the graph that a change set changes. */
export default async function GraphPage(props: ChangeSetParams) {
  return <ChangeSetGraph number={await changeSetNumber(props)} />;
}
