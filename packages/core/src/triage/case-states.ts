import type { KnownState } from '@symptograph/rules';
import type { ObservedFinding } from '../findings/observed-finding.ts';
import { resolveFindings } from '../findings/resolve-findings.ts';
import { memoised } from '../graph/memoised.ts';
import { allCases } from '../graph/read-rules.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Case } from '../vocabulary/rules/case.ts';
import { knownStateOf } from './known-state.ts';
import { ruleBookOf } from './rule-book.ts';

/** A case and what it says, as triage would read it. */
export interface CaseState {
  readonly given: Case;
  readonly findings: readonly ObservedFinding[];
  /** Closed, in the space of the rule book's rules. */
  readonly state: KnownState;
}

/** The cases of a graph as states of its rule book, by slug; without those that cannot be replayed, which validation tells. */
export function caseStates(snapshot: Snapshot): readonly CaseState[] {
  return statesOf(snapshot, 'cases');
}

const statesOf = memoised((snapshot: Snapshot, _key: 'cases'): readonly CaseState[] =>
  allCases(snapshot).flatMap((given) => caseState(snapshot, given) ?? []),
);

/** One case as a state of the rule book; undefined when its findings cannot be used, or contradict each other by what follows from them. */
export function caseState(snapshot: Snapshot, given: Case): CaseState | undefined {
  const resolved = resolveFindings(snapshot, given.findings);
  if (!resolved.ok) return undefined;
  const { findings } = resolved.value;
  const state = knownStateOf(ruleBookOf(snapshot), findings);
  return state && { given, findings, state };
}
