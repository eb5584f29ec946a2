import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';

const OperationKindEnum = builder.enumType('OperationKind', {
  ...DESK,
  description: 'What an operation does at its place.',
  values: {
    SET: { description: 'Gives a field a value.', value: 'set' },
    UNSET: { description: 'Takes a field away.', value: 'unset' },
    ADD: { description: 'Adds an item to a list.', value: 'add' },
    REMOVE: { description: 'Takes an item out of a list.', value: 'remove' },
    TEXT: { description: 'Replaces words, so that it can be merged with what others change.', value: 'text' },
  } as const,
});

const OperationInput = builder.inputType('OperationInput', {
  ...DESK,
  description: 'One change of one place of a subject.',
  fields: (t) => ({
    op: t.field({ type: OperationKindEnum, required: true, description: 'What it does.' }),
    path: t.string({
      required: true,
      description:
        'Names of fields joined by dots, an item of a list by its own id, else by its place: evidence.evd_….quote; empty for the whole.',
    }),
    value: t.field({ type: 'JSON', description: 'For SET, ADD and REMOVE.' }),
    at: t.int({ description: 'For ADD: the place that the item comes to; the end when omitted.' }),
    before: t.string({ description: 'For TEXT: the words as they were seen.' }),
    after: t.string({ description: 'For TEXT: the words as they are to be.' }),
  }),
});

/** The types of subjects, sources included. */
export const SubjectTypeEnum = builder.enumType('SubjectType', {
  ...DESK,
  description: 'What kind of thing is edited, versioned and published.',
  values: {
    CONCEPT: {
      description: 'A symptom, condition, test, treatment, risk factor, structure, factor or observable.',
    },
    STATEMENT: { description: 'A link between two concepts.' },
    SOURCE: { description: 'Where statements come from.' },
    CRITERION: { description: 'A named condition that rules reuse.' },
    RULE: { description: 'A rule of triage.' },
    CONTRACT: { description: 'What rules must always keep.' },
    CASE: { description: 'A person’s story that rules are replayed on.' },
  } as const,
});

const CreateInput = builder.inputType('CreateSubjectInput', {
  ...DESK,
  description: 'A new subject.',
  fields: (t) => ({
    type: t.field({ type: SubjectTypeEnum, required: true, description: 'What kind of thing it is.' }),
    subject: t.field({
      type: 'JSON',
      required: true,
      description:
        'All of it, as in Revision.data. Ids that are left out, its own and those of evidence, are minted.',
    }),
  }),
});

const UpdateInput = builder.inputType('UpdateSubjectInput', {
  ...DESK,
  description: 'Operations on a subject as the change set has it.',
  fields: (t) => ({
    subjectId: t.id({ required: true, description: 'The subject.' }),
    operations: t.field({ type: [OperationInput], required: true, description: 'In their order, 1 to 200.' }),
  }),
});

const DeprecateInput = builder.inputType('DeprecateSubjectInput', {
  ...DESK,
  description: 'A concept that goes out of use.',
  fields: (t) => ({
    subjectId: t.id({ required: true, description: 'The concept.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    replacedBy: t.id({ description: 'What to use instead.' }),
  }),
});

const MergeInput = builder.inputType('MergeSubjectInput', {
  ...DESK,
  description: 'A concept that goes out of use in favour of one that takes over all that names it.',
  fields: (t) => ({
    subjectId: t.id({ required: true, description: 'The concept that goes.' }),
    into: t.id({ required: true, description: 'The concept that stays.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

const RemoveInput = builder.inputType('RemoveSubjectInput', {
  ...DESK,
  description: 'A subject that goes: no published concept, which can only be deprecated.',
  fields: (t) => ({
    subjectId: t.id({ required: true, description: 'The subject.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

const NamedInput = builder.inputType('NamedSubjectInput', {
  ...DESK,
  description: 'A subject.',
  fields: (t) => ({ subjectId: t.id({ required: true, description: 'Its id.' }) }),
});

export const SubjectEditInput = builder.inputType('SubjectEditInput', {
  ...DESK,
  isOneOf: true,
  description: 'What is done to one subject.',
  fields: (t) => ({
    create: t.field({ type: CreateInput, description: 'Brings a new one.' }),
    update: t.field({ type: UpdateInput, description: 'Changes places of it.' }),
    deprecate: t.field({ type: DeprecateInput, description: 'Takes a concept out of use.' }),
    restore: t.field({ type: NamedInput, description: 'Takes a concept back into use.' }),
    merge: t.field({ type: MergeInput, description: 'Merges a concept into another.' }),
    remove: t.field({ type: RemoveInput, description: 'Takes it away.' }),
    discard: t.field({ type: NamedInput, description: 'Gives up what the change set does to it.' }),
  }),
});
