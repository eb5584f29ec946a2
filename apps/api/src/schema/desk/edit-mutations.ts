import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';
import { createChangeSet } from '../../services/create-change-set.ts';
import { editChangeSet } from '../../services/edit-change-set.ts';
import { knownChangeSet } from '../../services/known-change-set.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';
import { readEdits } from './read-edits.ts';
import { SubjectEditInput } from './subject-edit-input.ts';

/** The change set that a mutation left. */
export function changeSetNow(context: ReadContext, number: number) {
  return knownChangeSet(atDesk(context).desk.database(), number);
}

const CreateChangeSetInput = builder.inputType('CreateChangeSetInput', {
  ...DESK,
  description: 'A change set to begin.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is about, 1 to 200 characters.' }),
    rationale: t.string({ description: 'Why.' }),
    idempotencyKey: t.string({
      description: 'A request that comes again with the same key makes no second one.',
    }),
  }),
});

builder.mutationField('createChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Begins an empty change set that belongs to whoever asks.',
    args: {
      input: t.arg({ type: CreateChangeSetInput, required: true, description: 'What it is begun with.' }),
    },
    resolve: async (_root, { input }, context) =>
      changeSetNow(context, await createChangeSet(atDesk(context), input)),
  }),
);

const EditChangeSetInput = builder.inputType('EditChangeSetInput', {
  ...DESK,
  description: 'Edits to save.',
  fields: (t) => ({
    changeSet: t.int({ required: true, description: 'The number of the change set.' }),
    ifHead: t.int({ required: true, description: 'The head that whoever edits has seen.' }),
    ifRelease: t.int({
      description:
        'The release that whoever edits has seen, as in extensions.release. Without it edits may go over what was published meanwhile.',
    }),
    edits: t.field({ type: [SubjectEditInput], required: true, description: 'In their order, 1 to 200.' }),
  }),
});

builder.mutationField('editChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Saves edits, all or none. At a place that somebody else edited since ifHead, or that was published otherwise since ifRelease, nothing is saved and ConflictProblem tells both versions; at other places both survive.',
    args: { input: t.arg({ type: EditChangeSetInput, required: true, description: 'What is edited.' }) },
    resolve: async (_root, { input }, context) => {
      const at = atDesk(context);
      const edits = readEdits(input.edits, at.desk.mintId);
      const { changeSet } = await editChangeSet(at, { ...input, edits });
      return changeSetNow(context, changeSet);
    },
  }),
);
