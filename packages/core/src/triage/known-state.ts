import { closeState, type KnownState, stateOf } from '@symptograph/rules';
import type { ObservedFinding } from '../findings/observed-finding.ts';
import { observationsOf } from './observations-of.ts';
import type { RuleBook } from './rule-book.ts';

/** What findings say of the facts that rules ask about, with all that follows; undefined when that contradicts itself. */
export function knownStateOf(
  { index, base }: Pick<RuleBook, 'index' | 'base'>,
  findings: readonly ObservedFinding[],
): KnownState | undefined {
  const state = stateOf(base.space, observationsOf(index, findings));
  return closeState(base, state) ? state : undefined;
}
