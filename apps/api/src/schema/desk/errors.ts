import {
  BlockedError,
  ConflictError,
  ForbiddenError,
  type InputProblem,
  InvalidInputError,
  MissingError,
  type Obstacle,
  type TwoVersions,
} from '../../domain-error.ts';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';

const ProblemInterface = builder.interfaceRef<{ readonly message: string; readonly code: string }>('Problem');

ProblemInterface.implement({
  ...DESK,
  description: 'Why a mutation did not do what was asked. Nothing was changed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The same codes as in extensions.code of errors.' }),
    message: t.exposeString('message', {
      description: 'What was wrong, where, and what to do, for people.',
    }),
  }),
});

builder.objectType(ForbiddenError, {
  ...DESK,
  name: 'ForbiddenProblem',
  interfaces: [ProblemInterface],
  description: 'Whoever asks may not do this, or has to sign in first.',
});

builder.objectType(MissingError, {
  ...DESK,
  name: 'MissingProblem',
  interfaces: [ProblemInterface],
  description: 'What was named does not exist.',
});

const InputProblemRef = builder.objectRef<InputProblem>('InputProblem').implement({
  ...DESK,
  description: 'One thing that is wrong with what was sent.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where, as a dotted path; empty for the whole.' }),
    message: t.exposeString('message', { description: 'What is wrong and what to do.' }),
  }),
});

builder.objectType(InvalidInputError, {
  ...DESK,
  name: 'InvalidInputProblem',
  interfaces: [ProblemInterface],
  description: 'What was sent cannot be used.',
  fields: (t) => ({
    problems: t.field({
      type: [InputProblemRef],
      description: 'All that is wrong; at least one.',
      resolve: ({ problems }) => [...problems],
    }),
  }),
});

const TwoVersionsRef = builder.objectRef<TwoVersions>('TwoVersions').implement({
  ...DESK,
  description: 'What somebody else made of a subject meanwhile, beside what was to be made of it.',
  fields: (t) => ({
    subjectId: t.exposeID('subjectId', { description: 'Of the subject.' }),
    current: t.expose('current', {
      type: 'JSON',
      nullable: true,
      description: 'As it is now; null when it is gone.',
    }),
    yours: t.expose('yours', {
      type: 'JSON',
      nullable: true,
      description: 'As it would have been had nobody else changed it; null when it would be gone.',
    }),
  }),
});

builder.objectType(ConflictError, {
  ...DESK,
  name: 'ConflictProblem',
  interfaces: [ProblemInterface],
  description: 'Somebody else was there first.',
  fields: (t) => ({
    currentHead: t.int({
      nullable: true,
      description: 'The number of the last save, for ifHead; null when it is not a matter of saves.',
      resolve: ({ head }) => head,
    }),
    currentRelease: t.int({
      nullable: true,
      description:
        'The number of the release that the versions are over, for ifRelease; null when it is not a matter of saves.',
      resolve: ({ release }) => release,
    }),
    versions: t.field({
      type: [TwoVersionsRef],
      description: 'Both versions of each subject that is in conflict.',
      resolve: ({ versions }) => [...versions],
    }),
  }),
});

const ObstacleRef = builder.objectRef<Obstacle>('Obstacle').implement({
  ...DESK,
  description: 'One thing that stands in the way.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable name of it.' }),
    sentence: t.exposeString('sentence', { description: 'What has to happen first.' }),
  }),
});

builder.objectType(BlockedError, {
  ...DESK,
  name: 'BlockedProblem',
  interfaces: [ProblemInterface],
  description: 'It cannot be done as things are.',
  fields: (t) => ({
    obstacles: t.field({
      type: [ObstacleRef],
      description: 'What stands in the way; may be empty when the message says it all.',
      resolve: ({ obstacles }) => [...obstacles],
    }),
  }),
});

/** Every way in which a mutation of the desk may not do what was asked; each becomes a member of its result's union. */
export const PROBLEMS = {
  errors: { types: [ForbiddenError, MissingError, InvalidInputError, ConflictError, BlockedError] },
};
