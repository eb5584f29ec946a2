import type { Urgency } from '@symptograph/rules';

/** What is asked before something new opens in its editor. */
export interface NewAnswers {
  /** The name of a concept, the title of a rule or source, the story of a case. */
  readonly name: string;
  /** Of which type a concept or a source is. */
  readonly ownType?: string | undefined;
  /** The unit of an observable, in UCUM. */
  readonly unit?: string | undefined;
  /** Id of the symptom or condition that a rule is about. */
  readonly complaint?: string | undefined;
  /** Id of what has to be there as well, the first part of a rule's condition. */
  readonly finding?: string | undefined;
  /** Id of the condition that a rule is to suggest. */
  readonly about?: string | undefined;
  /** The level that a rule asks for, or that is right for a case. */
  readonly urgency?: Urgency | undefined;
  /** How the text of a case may be used. */
  readonly licence?: string | undefined;
}
