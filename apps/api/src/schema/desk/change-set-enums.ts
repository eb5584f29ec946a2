import { changeSetOrigin, changeSetStatus } from '@symptograph/core';
import { builder } from '../builder.ts';
import { enumOf } from '../enum-of.ts';
import { DESK } from './only-at-desk.ts';

export const ChangeSetStatusEnum = enumOf(changeSetStatus, 'Where a change set stands.', DESK);
export const ChangeSetOriginEnum = enumOf(changeSetOrigin, 'How a change set came to be.', DESK);

export const VerdictEnum = builder.enumType('Verdict', {
  ...DESK,
  description: 'What a reviewer says.',
  values: {
    APPROVE: { description: 'It may be published as it is.' },
    REQUEST_CHANGES: { description: 'It goes back to its owner; needs a text.' },
    REJECT: { description: 'It is refused for good; needs a text.' },
    TAKE_BACK: {
      description: 'What they said before is taken back: neither an approval nor an objection is left.',
    },
  } as const,
});

export const ChangeActionEnum = builder.enumType('ChangeAction', {
  ...DESK,
  description: 'What a change does to its subject.',
  values: {
    CREATE: { description: 'It is new.' },
    UPDATE: { description: 'It says something else.' },
    DEPRECATE: { description: 'A concept goes out of use.' },
    RESTORE: { description: 'A concept comes back into use.' },
    MERGE_INTO: {
      description: 'A concept goes out of use in favour of one that takes over all that names it.',
    },
    REMOVE: { description: 'It is no longer there.' },
  } as const,
});

export const ApproverRoleEnum = builder.enumType('ApproverRole', {
  ...DESK,
  description: 'A role that approves; a safety lead counts as a clinician, a clinician as an editor.',
  values: {
    EDITOR: { description: 'For wording and data.' },
    CLINICIAN: { description: 'For relations, advice and rules.' },
    SAFETY_LEAD: { description: 'For what can do harm.' },
  } as const,
});
