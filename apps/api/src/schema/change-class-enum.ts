import type { ChangeClass, ChangeReason } from '@symptograph/rules';
import { builder } from './builder.ts';

type Described<Value extends string> = Readonly<Record<Value, { readonly description: string }>>;

const CLASSES: Described<ChangeClass> = {
  E: { description: 'Proved equivalent: nothing that anybody is answered changes. One editor approves.' },
  U: { description: 'Upgrades or new suggestions only. One clinician approves.' },
  D: { description: 'Some downgrade, none from an emergency level. Two clinicians approve.' },
  S: {
    description:
      'Leaves an emergency level, breaks a contract, opens a new way to self-care, or could not be proved. Two clinicians approve, one of them responsible for safety.',
  },
};

const REASONS: Described<ChangeReason> = {
  UNPROVED: { description: 'Something was too large to prove, or a rule has no meaning. Class S.' },
  CONTRACT_BROKEN: { description: 'A contract that held is broken or no longer proved. Class S.' },
  CONTRACT_CHANGED: { description: 'A contract was taken back, or promises something else. Class S.' },
  LEAVES_EMERGENCY: { description: 'Somebody was sent to emergency care and is no longer. Class S.' },
  OPENS_SELF_CARE: { description: 'There is a new way to SELF_CARE. Class S.' },
  DOWNGRADE: { description: 'Some level falls. Class D.' },
  CONCLUSION_LOST: { description: 'A condition or test is no longer concluded. Class D.' },
  RULED_OUT: { description: 'A condition is spoken against that was not. Class D.' },
  EXCLUDED_BY_LESS: { description: 'Less has to be known to exclude a level. Class D.' },
  CONTRADICTIONS: { description: 'The graph makes other combinations impossible. Class D.' },
  UPGRADE: { description: 'Some level rises. Class U.' },
  CONCLUSION_GAINED: { description: 'A condition or test is newly concluded. Class U.' },
  EXCLUDED_BY_MORE: { description: 'More has to be known to exclude a level. Class U.' },
  TEXTS_CHANGED: { description: 'Words for people changed, or for whom a rule is. Class U.' },
};

export const RuleChangeClassEnum = builder.enumType('RuleChangeClass', {
  description: 'How much a change needs to be looked at; computed, never chosen.',
  values: CLASSES,
});

export const RuleChangeReasonEnum = builder.enumType('RuleChangeReason', {
  description: 'Why a change is of its class.',
  values: REASONS,
});
