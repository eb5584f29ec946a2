import { closeState } from '../compile/close-state.ts';
import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { type JudgedCase, judgedCase } from './judged-case.ts';
import type { ReplayCase } from './replay-case.ts';

/** Cases as some graphs close them. */
export interface ClosedCases {
  readonly cases: readonly JudgedCase[];
  /** For each graph the closed states of the cases, in their order. */
  readonly states: readonly (readonly KnownState[])[];
  /** Ids of cases whose facts contradict each other by one of the graphs; they are left out. */
  readonly contradictory: readonly string[];
}

/** Closes the state of each case by each of some graphs over one space: the first reads it as it is, the others as it was before. */
export function closedCases(
  cases: readonly ReplayCase[],
  graphs: readonly Pick<RuleBase, 'implications'>[],
): ClosedCases {
  const judged: JudgedCase[] = [];
  const states: KnownState[][] = graphs.map(() => []);
  const contradictory: string[] = [];
  for (const each of cases) {
    const { state, stateBefore = state } = each;
    const closed = graphs.map((_, place) => (place === 0 ? state : stateBefore).slice());
    if (!graphs.every((graph, place) => closeState(graph, closed[place] ?? each.state))) {
      contradictory.push(each.id);
      continue;
    }
    judged.push(judgedCase(each));
    for (const [place, state] of closed.entries()) states[place]?.push(state);
  }
  return { cases: judged, states, contradictory };
}
