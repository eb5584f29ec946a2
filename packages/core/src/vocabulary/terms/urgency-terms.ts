import type { urgencyShape } from '@symptograph/rules';
import { defineEnumeration, type ValueOf } from '../enumeration.ts';

/** How soon and where to get care, the most urgent first: the rule language's levels, as people read them. */
export const urgency = defineEnumeration('Urgency', {
  EMERGENCY_CALL: { label: 'call an ambulance', description: 'Call the emergency number now.' },
  EMERGENCY_GO: {
    label: 'emergency care now',
    description: 'Go to an emergency department or get emergency care now.',
  },
  SAME_DAY: { label: 'see a doctor today', description: 'See a clinician on the same day.' },
  ROUTINE: { label: 'make an appointment', description: 'See a clinician in the next days or weeks.' },
  SELF_CARE: { label: 'self-care', description: 'Look after it at home for now.' },
  NONE: { label: 'no rule speaks', description: 'No rule says how urgent it is; not that all is well.' },
} satisfies Record<(typeof urgencyShape)['options'][number], object>);

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
