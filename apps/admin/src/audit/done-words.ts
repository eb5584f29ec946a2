/** What was done, before what it was done to: "Jo published CS-3". */
const WORDS: Readonly<Record<string, string>> = {
  ASSIGN: 'assigned somebody to',
  UNASSIGN: 'took somebody off',
  CREATE_CHANGE_SET: 'began',
  DESCRIBE_CHANGE_SET: 'described',
  SUBMIT_CHANGE_SET: 'submitted',
  REVIEW_APPROVE: 'approved',
  REVIEW_REQUEST_CHANGES: 'asked for changes of',
  REVIEW_REJECT: 'rejected',
  REVIEW_TAKE_BACK: 'took back what they said of',
  RESOLVE_CONFLICT: 'resolved a conflict of',
  REASON_WITNESS: 'gave a reason for a witness of',
  WAIVE: 'waived a finding of',
  REVOKE_WAIVER: 'ended the waiver',
  SCHEDULE_CHANGE_SET: 'scheduled',
  UNSCHEDULE_CHANGE_SET: 'took off the schedule',
  HOLD_CHANGE_SET: 'held back',
  WITHDRAW_CHANGE_SET: 'withdrew',
  PUBLISH: 'published',
  SWITCH_OFF_RULE: 'switched off the rule',
  RESOLVE_THREAD: 'settled a conversation of',
  REOPEN_THREAD: 'opened a conversation again, of',
  FOLLOW_UP: 'followed up',
  CREATE_DEMO_PEOPLE: 'made the demo',
  CREATE_PERSON: 'added',
  CREATE_RESET_LINK: 'made a link to set a password for',
  DEACTIVATE_PERSON: 'deactivated',
  REACTIVATE_PERSON: 'activated again',
  SET_ROLES: 'set the roles of',
  STATE_INTERESTS: 'stated their interests,',
  CREATE_KEY: 'made the key',
  REVOKE_KEY: 'revoked the key',
};

/** The actions that there are, by what they are called: "published". */
export const ACTIONS: readonly (readonly [action: string, words: string])[] = Object.entries(WORDS).sort(
  ([, one], [, other]) => one.localeCompare(other, 'en'),
);

/** What an action of the audit log did, in words; an action that has none, as from a newer API, in its own. */
export function doneWords(action: string): string {
  return WORDS[action] ?? action.toLowerCase().replaceAll('_', ' ');
}
