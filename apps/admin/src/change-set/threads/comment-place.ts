import type { Suggestible } from './suggestible.ts';

/** What a comment is about: a place of a subject, a subject, or with neither the whole change set. */
export interface CommentPlace {
  readonly subjectId?: string;
  readonly path?: string;
  /** What stands there, where another can be suggested. */
  readonly suggestible?: Suggestible | undefined;
}
