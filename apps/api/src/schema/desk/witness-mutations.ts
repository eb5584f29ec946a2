import { atDesk } from '../../desk/at-desk.ts';
import { makeWitnessCase } from '../../services/make-witness-case.ts';
import { reasonWitness } from '../../services/reason-witness.ts';
import { builder } from '../builder.ts';
import { UrgencyEnum } from '../enums.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { changeSetNow } from './edit-mutations.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';
import { WitnessDecisionEnum } from './witness.ts';

const ReasonWitnessInput = builder.inputType('ReasonWitnessInput', {
  ...DESK,
  description: 'What is said of a witness.',
  fields: (t) => ({
    changeSet: t.int({ required: true, description: 'The number of the change set.' }),
    witnessKey: t.string({ required: true, description: 'The key of the witness.' }),
    decision: t.field({ type: WitnessDecisionEnum, required: true, description: 'What is said.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

builder.mutationField('reasonWitness', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Says why an answer of triage may change as a witness shows, or why not; for clinicians.',
    args: { input: t.arg({ type: ReasonWitnessInput, required: true, description: 'Of which, and why.' }) },
    resolve: async (_root, { input }, context) => {
      await reasonWitness(atDesk(context), input);
      return changeSetNow(context, input.changeSet);
    },
  }),
);

builder.mutationField('makeWitnessCase', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Adds the case that a witness proposes to the change set, as an edit like others: it expects the level of before, until somebody writes that the new one is right. Of a new way to self-care (asksForLevel) whoever makes it says which level is right.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'The number of the change set.' }),
      witnessKey: t.arg.string({ required: true, description: 'The key of the witness.' }),
      ifHead: t.arg.int({ required: true, description: 'The head that whoever makes it has seen.' }),
      expected: t.arg({
        type: UrgencyEnum,
        description:
          'The level that is right, which alone the case accepts then; that of before when it is not given.',
      }),
    },
    resolve: async (_root, given, context) => {
      await makeWitnessCase(atDesk(context), given);
      return changeSetNow(context, given.changeSet);
    },
  }),
);
