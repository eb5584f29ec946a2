import { closeState } from '../compile/close-state.ts';
import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { Question } from './question.ts';

/** A closed state once the answer to all of a question is no, with what follows; undefined when the graph does not allow that answer. */
export function answerNo(
  graph: Pick<RuleBase, 'implications'>,
  state: KnownState,
  { facts }: Pick<Question, 'facts'>,
): KnownState | undefined {
  const known = state.slice();
  for (const { fact, mask } of facts) known[fact] = (known[fact] ?? 0) & ~mask;
  const narrowed = facts.map(({ fact }) => fact);
  return closeState(graph, known, narrowed) ? known : undefined;
}
