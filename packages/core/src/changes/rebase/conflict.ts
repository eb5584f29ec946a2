import type { Json } from '../patch/json.ts';

/**
 * What is in conflict. VALUE, TEXT and LIST: both changed the same place of a subject. The others are about what subjects are to each
 * other: what one side edits the other took out of use, what one side names is gone, two say or are the same, or things come round to
 * themselves.
 */
export type ConflictKind =
  | 'VALUE'
  | 'TEXT'
  | 'LIST'
  | 'EDIT_AGAINST_DEPRECATED'
  | 'ENDPOINT_GONE'
  | 'DUPLICATE_EDGE'
  | 'DUPLICATE_CONCEPT'
  | 'RULE_REFERENCE_GONE'
  | 'CYCLE';

/** How a conflict is settled: by what this change set says, by what is published, by both, or by a value of its own. */
export type ConflictChoice = 'OURS' | 'THEIRS' | 'UNION' | 'CUSTOM';

/** Where what a change set wants does not go together with what was published since. Plain data. */
export interface Conflict {
  /** SHA-256 of the canonical JSON of subject id, path, kind, base, theirs and ours: the same conflict has the same key. */
  readonly key: string;
  readonly subjectId: string;
  /** Where in the subject; empty for the whole. */
  readonly path: string;
  readonly kind: ConflictKind;
  /** What both began with; null where there was nothing. */
  readonly base: Json;
  /** As published now; of texts and lists with all that does not collide merged in. */
  readonly theirs: Json;
  /** As this change set wants it; of texts and lists with all that does not collide merged in. */
  readonly ours: Json;
  /** The choices that make sense. */
  readonly choices: readonly ConflictChoice[];
  /** What collides, and what each choice does, for people. */
  readonly sentence: string;
}

/** How somebody settled the conflict with a key; `value` with CUSTOM only, null for nothing there. */
export interface Resolution {
  readonly key: string;
  readonly choice: ConflictChoice;
  readonly value?: Json | undefined;
}
