import type { Code, ConceptKind, Frequency, Source, StatementKind, Synonym } from '@symptograph/core';

/** Where something stands that an import reads. */
export interface Place {
  readonly file: string;
  /** Counted from 1; absent where the format has no lines. */
  readonly line?: number | undefined;
}

/** Something that an import leaves out or leaves as it is, and why. */
export interface Trouble extends Place {
  /** What it is about: a term's id, a code, an edge. */
  readonly at?: string | undefined;
  /** The same for all of a sort, so that they can be counted. */
  readonly reason: string;
}

/** A code without how well it fits. */
export type CodeRef = Pick<Code, 'system' | 'value'>;

/** Names a concept by its code, or by its name where it has none. */
export interface ConceptName {
  readonly kind: ConceptKind;
  readonly code?: CodeRef | undefined;
  readonly name?: string | undefined;
}

/** A concept as a file has it, before it has an id. */
export interface ConceptDraft extends ConceptName, Place {
  readonly name: string;
  /** Slug of the source. */
  readonly source: string;
  /** Where in the source. */
  readonly locator: string;
  readonly summary?: string | undefined;
  readonly synonyms: readonly Synonym[];
  /** Codes other than its own. */
  readonly codes: readonly Code[];
  /** Codes of what was merged into it. */
  readonly merged: readonly CodeRef[];
  readonly isObsolete: boolean;
  readonly replacedBy?: CodeRef | undefined;
  /** The fields of its kind that the mapping gives. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A statement as a file has it. */
export interface StatementDraft extends Place {
  readonly kind: StatementKind;
  readonly subject: ConceptName;
  readonly object: ConceptName;
  readonly negated: boolean;
  readonly frequency?: Omit<Frequency, 'evidence'> | undefined;
  readonly note?: string | undefined;
  readonly source: string;
  readonly locator: string;
}

/** A source as a mapping has it. */
export type SourceDraft = Omit<Source, 'id' | 'version'>;

/** All that the files of an import say. */
export interface Drafts {
  readonly sources: readonly SourceDraft[];
  readonly concepts: readonly ConceptDraft[];
  readonly statements: readonly StatementDraft[];
  /** What could not be read or has no place in the graph. */
  readonly leftOut: readonly Trouble[];
}
