import { GraphQLError } from 'graphql';

/** One thing that is wrong with what was sent. */
export interface InputProblem {
  /** Where: a dotted path into the input, or into the subject that it edits. Empty for the whole. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** Somebody may not do this. */
export class ForbiddenError extends GraphQLError {
  override readonly name = 'ForbiddenError';
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';

  constructor(message: string, isKnown = true) {
    const code = isKnown ? 'FORBIDDEN' : 'UNAUTHENTICATED';
    super(message, { extensions: { code } });
    this.code = code;
  }
}

/** What was named does not exist, or is not for this viewer to see. */
export class MissingError extends GraphQLError {
  override readonly name = 'MissingError';
  readonly code = 'NOT_FOUND';

  constructor(message: string) {
    super(message, { extensions: { code: 'NOT_FOUND' } });
  }
}

/** What was sent cannot be used; all that is wrong with it, at least one problem. */
export class InvalidInputError extends GraphQLError {
  override readonly name = 'InvalidInputError';
  readonly code = 'BAD_USER_INPUT';
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly [InputProblem, ...InputProblem[]]) {
    super(problems[0].message, { extensions: { code: 'BAD_USER_INPUT', problems } });
    this.problems = problems;
  }
}

/** What somebody else made of a subject meanwhile, beside what was to be made of it. */
export interface TwoVersions {
  readonly subjectId: string;
  /** As it is now; null when it is gone. */
  readonly current: unknown;
  /** As it would have been had nobody else changed it; null when it would be gone. */
  readonly yours: unknown;
}

/** What whoever was too late has to look at. */
interface Overtaken {
  readonly versions?: readonly TwoVersions[];
  /** Number of the release that `versions` are over; null when it is not a matter of what is published. */
  readonly release?: number | null;
}

/** Somebody else was there first: nothing was changed. */
export class ConflictError extends GraphQLError {
  override readonly name = 'ConflictError';
  readonly code = 'CONFLICT';
  /** Number of the save that is the last one now; null when it is not a matter of saves. */
  readonly head: number | null;
  readonly release: number | null;
  readonly versions: readonly TwoVersions[];

  constructor(
    message: string,
    head: number | null = null,
    { versions = [], release = null }: Overtaken = {},
  ) {
    super(message, { extensions: { code: 'CONFLICT', head, release, versions } });
    this.head = head;
    this.release = release;
    this.versions = versions;
  }
}

/** One thing that stands in the way. */
export interface Obstacle {
  readonly code: string;
  readonly sentence: string;
}

/** It cannot be done as things are; each obstacle says what has to happen first. */
export class BlockedError extends GraphQLError {
  override readonly name = 'BlockedError';
  readonly code = 'BLOCKED';
  readonly obstacles: readonly Obstacle[];

  constructor(message: string, obstacles: readonly Obstacle[] = []) {
    super(message, { extensions: { code: 'BLOCKED', obstacles } });
    this.obstacles = obstacles;
  }
}
