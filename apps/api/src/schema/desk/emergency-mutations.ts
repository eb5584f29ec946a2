import { atDesk } from '../../desk/at-desk.ts';
import { followUpEmergency } from '../../services/follow-up-emergency.ts';
import { switchOffRule } from '../../services/switch-off-rule.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { changeSetNow } from './edit-mutations.ts';
import { PROBLEMS } from './errors.ts';
import { FollowUpRef } from './follow-up.ts';
import { DESK } from './only-at-desk.ts';

builder.mutationField('switchOffRule', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Removes a rule at once, in an emergency, signed by the safety lead who asks. When it takes anybody out of an emergency level it waits IN_REVIEW until a second clinician approves, and is published then. Somebody else must follow it up within 72 hours.',
    args: {
      ruleId: t.arg.id({ required: true, description: 'The rule.' }),
      reason: t.arg.string({ required: true, description: 'What harm it does.' }),
      idempotencyKey: t.arg.string({
        description:
          'A request that comes again with the same key gives the change set that it began, also when that is published.',
      }),
    },
    resolve: async (_root, args, context) =>
      changeSetNow(context, await switchOffRule(atDesk(context), args)),
  }),
);

builder.mutationField('followUpEmergency', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Says that a clinician who did not sign for an emergency switch-off has looked at it.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'The number of the switch-off.' }),
      text: t.arg.string({
        required: true,
        description: 'What was found, and what is to become of the rule.',
      }),
    },
    resolve: async (_root, args, context) => {
      await followUpEmergency(atDesk(context), args);
      return changeSetNow(context, args.changeSet);
    },
  }),
);

builder.objectField(ChangeSetRef, 'followUp', (t) =>
  t.field({
    ...DESK,
    type: FollowUpRef,
    nullable: true,
    description:
      'The look at an emergency switch-off afterwards; null for any other set, and before it is published.',
    resolve: async ({ number }, _args, context) => {
      const stored = await atDesk(context).desk.database().changeSets.find(number);
      return stored?.followUpDue ? stored : null;
    },
  }),
);
