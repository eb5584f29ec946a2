import type { ObservedFinding } from '../findings/observed-finding.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { factLabel } from './fact-label.ts';

const STATES = { PRESENT: 'present', ABSENT: 'absent', UNKNOWN: 'unknown' } as const;

/** A finding in English: "calf pain, worse with walking is absent"; one that follows from a measured value says from which. */
export function findingSentence(
  snapshot: Snapshot,
  { concept, qualifiers, state, measured }: ObservedFinding,
): string {
  const sentence = `${factLabel(snapshot, { concept, qualifiers })} is ${STATES[state]}`;
  return measured === undefined ? sentence : `${sentence} (by ${factLabel(snapshot, measured)})`;
}
