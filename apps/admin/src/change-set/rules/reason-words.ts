import type { ChangeReason } from '@symptograph/rules';

/** Why a change of what triage answers has its class, in words. */
export const REASON_WORDS: Readonly<Record<ChangeReason, string>> = {
  UNPROVED: 'Something was too large to prove, or a rule has no meaning, so the worst is supposed.',
  CONTRACT_BROKEN: 'A contract that held is broken, or can no longer be proved.',
  CONTRACT_CHANGED: 'A contract was taken back, or promises something else.',
  LEAVES_EMERGENCY: 'Somebody who was sent to emergency care no longer is.',
  OPENS_SELF_CARE: 'There is a new way to self-care.',
  DOWNGRADE: 'Some answer gets less urgent.',
  CONCLUSION_LOST: 'A condition or test is no longer suggested.',
  RULED_OUT: 'A condition is spoken against that was not.',
  EXCLUDED_BY_LESS: 'Less has to be known to exclude a level.',
  CONTRADICTIONS: 'The graph makes other combinations impossible.',
  UPGRADE: 'Some answer gets more urgent.',
  CONCLUSION_GAINED: 'A condition or test is newly suggested.',
  EXCLUDED_BY_MORE: 'More has to be known to exclude a level.',
  TEXTS_CHANGED: 'Words for people change, or for whom a rule is.',
};
