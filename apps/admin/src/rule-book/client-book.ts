import type { RuleBookDocument } from '@symptograph/core';

/** What a browser needs of a rule book to evaluate its rules by itself. */
export interface ClientBook
  extends Pick<RuleBookDocument, 'set' | 'vocabulary' | 'contracts' | 'clinicianRules'> {
  /** The release that it is of. */
  readonly release: number;
}

/** Other names of concepts by their ids, by which facts are found too. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** What people read of a rule beside its logic. */
interface RuleTexts {
  readonly slug: string;
  readonly advice: string | null;
  readonly safetyNet: string | null;
}

/** The texts of rules by their ids; a plain object, so that it travels to a browser. */
export type TextsOfRules = Readonly<Record<string, RuleTexts>>;
