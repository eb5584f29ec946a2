import { URGENCIES, urgencyRank } from '../rule/urgency.ts';
import { isAcceptable, type JudgedCase } from './judged-case.ts';
import { type Proportion, proportionOf } from './wilson-interval.ts';

/** How many levels too low is severe. */
const SEVERE = 2;

/** The rank from which on a level means emergency care. */
const EMERGENCY = urgencyRank('EMERGENCY_GO');

/** How well a rule set answers cases; the answer is the floor, the most urgent level that is established. */
export interface TriageMetrics {
  readonly cases: number;
  /** `confusion[e][a]`: cases that expect the level `URGENCIES[e]` and are answered `URGENCIES[a]`. */
  readonly confusion: readonly (readonly number[])[];
  /** Answered by an acceptable level. */
  readonly accuracy: Proportion;
  /** Answered at or above the least urgent acceptable level (safety of advice). */
  readonly safety: Proportion;
  /** Answered below the least urgent acceptable level. */
  readonly underTriage: Proportion;
  /** Ids of the cases answered two or more levels below the least urgent acceptable one. There must be none. */
  readonly severeUnderTriage: readonly string[];
  /** Answered above the most urgent acceptable level, and those of them that are sent to emergency care. */
  readonly overTriage: Proportion;
  readonly overTriageToEmergency: Proportion;
}

/** The figures of some cases from the rank that each is answered with. */
export function triageMetrics(cases: readonly JudgedCase[], floors: Uint8Array): TriageMetrics {
  const answers = cases.map((judged, place) => ({ judged, floor: floors[place] ?? 0 }));
  const under = answers.filter(({ judged, floor }) => floor < judged.least);
  const over = answers.filter(({ judged, floor }) => floor > judged.most);
  const shareOf = (part: number) => proportionOf(part, cases.length);
  return {
    cases: cases.length,
    confusion: confusionOf(answers),
    accuracy: shareOf(answers.filter(({ judged, floor }) => isAcceptable(judged, floor)).length),
    safety: shareOf(cases.length - under.length),
    underTriage: shareOf(under.length),
    severeUnderTriage: under
      .filter(({ judged, floor }) => floor <= judged.least - SEVERE)
      .map(({ judged }) => judged.of.id),
    overTriage: shareOf(over.length),
    overTriageToEmergency: shareOf(over.filter(({ floor }) => floor >= EMERGENCY).length),
  };
}

function confusionOf(answers: readonly { readonly judged: JudgedCase; readonly floor: number }[]) {
  const confusion = URGENCIES.map(() => URGENCIES.map(() => 0));
  for (const { judged, floor } of answers) {
    const row = confusion[URGENCIES.length - 1 - judged.expected];
    const column = URGENCIES.length - 1 - floor;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return confusion;
}
