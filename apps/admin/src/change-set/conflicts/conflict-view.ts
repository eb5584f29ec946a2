import type { ConflictChoice } from '../../desk-api/generated/graphql.ts';

/** A conflict of a change set as its page shows it. */
export interface ConflictView {
  readonly key: string;
  readonly subjectId: string;
  /** What kind of thing it is about: "Symptom". */
  readonly kind: string;
  readonly label: string;
  /** Where in the subject, dotted; empty for the whole. */
  readonly path: string;
  readonly sentence: string;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly ours: unknown;
  readonly choices: readonly ConflictChoice[];
  /** Who published theirs and in which change set; undefined when that is not known. */
  readonly theirAuthors: string | undefined;
  readonly ourAuthors: string;
}

/** The address of a conflict on its page. */
export function conflictAnchor(key: string): string {
  return `conflict-${key}`;
}
