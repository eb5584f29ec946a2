import { effectiveCondition } from '../normalize/effective-condition.ts';
import type { Conclusion, RuleLogic } from '../rule/rule-logic.ts';
import type { Urgency } from '../rule/urgency.ts';
import { joinWords } from './join-words.ts';
import type { Reading } from './reading.ts';
import { clauseOf } from './render-condition.ts';
import { shownCondition } from './shown-condition.ts';

/** What to do at each level, as an imperative. NONE advises nothing. */
const ADVICE: Readonly<Record<Urgency, string | undefined>> = {
  EMERGENCY_CALL: 'call an ambulance now',
  EMERGENCY_GO: 'go to emergency care now',
  SAME_DAY: 'see a doctor today',
  ROUTINE: 'make an appointment with a doctor',
  SELF_CARE: 'self-care is enough unless something more urgent applies',
  NONE: undefined,
};

/**
 * A rule as one English sentence, scope, condition and conclusion: "When calf pain is present and any of warmth, redness or fever is
 * present, go to emergency care now; consider deep vein thrombosis." A numbered condition stands last: "Go to emergency care now when …".
 */
export function renderRule({ scope, when, then }: RuleLogic, reading: Reading): string {
  const { text, closed } = clauseOf(shownCondition(effectiveCondition({ scope, when }), reading), '');
  const conclusion = renderConclusion(then, reading);
  return closed ? `When ${text}, ${conclusion}.` : `${capitalised(conclusion)}, when ${text}.`;
}

/** What follows from a rule, as a part of a sentence: "go to emergency care now; consider deep vein thrombosis". */
export function renderConclusion(then: Conclusion, reading: Reading): string {
  const named = (ids: readonly string[]) => joinWords(ids.map(reading.ofConcept), 'and');
  const more = (ids: readonly string[], words: (names: string) => string) =>
    ids.length > 0 ? [words(named(ids))] : [];
  const advice = ADVICE[then.urgency ?? 'NONE'];
  return [
    ...(advice === undefined ? [] : [advice]),
    ...more(then.suggests, (names) => `consider ${names}`),
    ...more(then.raisesPriorOf, (names) => `take ${names} to be likelier`),
    ...more(then.rulesOut, (names) => `take ${names} as ruled out`),
    ...more(then.tests, (names) => `test by ${names}`),
  ].join('; ');
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
