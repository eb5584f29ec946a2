import { atDesk } from '../../desk/at-desk.ts';
import { resolveConflict } from '../../services/resolve-conflict.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { ConflictChoiceEnum } from './conflict.ts';
import { changeSetNow } from './edit-mutations.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';

const ResolveConflictInput = builder.inputType('ResolveConflictInput', {
  ...DESK,
  description: 'How a conflict is to be settled.',
  fields: (t) => ({
    changeSet: t.int({ required: true, description: 'The number of the change set.' }),
    key: t.string({ required: true, description: 'The key of the conflict.' }),
    choice: t.field({ type: ConflictChoiceEnum, required: true, description: 'One of its choices.' }),
    value: t.field({
      type: 'JSON',
      description: 'With CUSTOM: what is to stand there; null for nothing.',
    }),
  }),
});

builder.mutationField('resolveConflict', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Settles a conflict and rebases. The resolution is remembered wherever the same conflict comes up. Whoever resolves becomes a contributor only when the draft changes by it: by any choice but to keep what the set wants.',
    args: { input: t.arg({ type: ResolveConflictInput, required: true, description: 'How.' }) },
    resolve: async (_root, { input }, context) => {
      await resolveConflict(atDesk(context), input);
      return changeSetNow(context, input.changeSet);
    },
  }),
);
