import { URGENCY_LABELS, type Urgency } from '@symptograph/rules';
import { defineEnumeration, type ValueOf } from '../enumeration.ts';

/** How soon and where to get care, the most urgent first: the rule language's levels, as people read them. */
export const urgency = defineEnumeration('Urgency', {
  EMERGENCY_CALL: { label: URGENCY_LABELS.EMERGENCY_CALL, description: 'Call the emergency number now.' },
  EMERGENCY_GO: {
    label: URGENCY_LABELS.EMERGENCY_GO,
    description: 'Go to an emergency department or get emergency care now.',
  },
  SAME_DAY: { label: URGENCY_LABELS.SAME_DAY, description: 'See a clinician on the same day.' },
  ROUTINE: { label: URGENCY_LABELS.ROUTINE, description: 'See a clinician in the next days or weeks.' },
  SELF_CARE: { label: URGENCY_LABELS.SELF_CARE, description: 'Look after it at home for now.' },
  NONE: { label: URGENCY_LABELS.NONE, description: 'No rule says how urgent it is; not that all is well.' },
} satisfies Record<Urgency, object>);

/** For whom a rule is written. */
export const ruleAudience = defineEnumeration('RuleAudience', {
  PUBLIC: { label: 'everybody' },
  CLINICIAN: { label: 'clinicians', description: 'Needs an examination, or knowledge that lay people lack.' },
});
export type RuleAudience = ValueOf<typeof ruleAudience>;

/** Where a case of the library comes from. */
export const caseOrigin = defineEnumeration('CaseOrigin', {
  AUTHORED: { label: 'written for the library' },
  SOURCE: { label: 'taken from a source' },
  WITNESS: { label: 'found by comparing two versions of the rules' },
  MUTANT: { label: 'tells the rules from a changed copy of them' },
  INCIDENT: { label: 'something that went wrong' },
});
export type CaseOrigin = ValueOf<typeof caseOrigin>;

/** What a case says of a finding. */
export const findingState = defineEnumeration('FindingState', {
  PRESENT: { label: 'present' },
  ABSENT: { label: 'absent' },
  UNKNOWN: { label: 'not known' },
});
