/** What a comment is about: a place of a subject, a subject, or with neither the whole change set. */
export interface CommentPlace {
  readonly subjectId?: string;
  readonly path?: string;
  /** The text that stands there, for which another can be suggested. */
  readonly wording?: string;
}
