import type { Action } from '@symptograph/core';

/** What people may do at the desk, in the order of how far it reaches. */
export const ACTION_NAMES: Readonly<Record<Action, string>> = {
  READ_DRAFTS: 'Read drafts',
  CREATE_CHANGE_SET: 'Begin a change set',
  EDIT_CHANGE_SET: 'Edit a change set',
  WITHDRAW_CHANGE_SET: 'Withdraw a change set',
  SUBMIT_CHANGE_SET: 'Submit it for review',
  COMMENT: 'Comment',
  RESOLVE_THREAD: 'Resolve a conversation',
  ASSIGN: 'Ask somebody to look',
  REVIEW: 'Review',
  APPROVE: 'Approve',
  TAKE_BACK_REVIEW: 'Take back one’s own review',
  REASON_WITNESS: 'Say why a witness is right',
  WAIVE: 'Waive a finding, and end a waiver',
  PUBLISH: 'Publish and schedule',
  REVERT: 'Take a release back',
  SWITCH_OFF_RULE: 'Switch a rule off in an emergency',
  FOLLOW_UP: 'Look at a switch-off afterwards',
  STATE_INTERESTS: 'State one’s interests',
  MANAGE_OWN_KEYS: 'Make API keys of one’s own',
  MANAGE_PEOPLE: 'Look after people and their roles',
  READ_AUDIT: 'Read the audit log and these policies',
};
