import type { Contract } from '@symptograph/core';
import type { Urgency } from '@symptograph/rules';

/** What is asked before something new opens in its editor. */
export interface NewAnswers {
  /** The name of a concept, the story of a case, the title of everything else. */
  readonly name: string;
  /** Of which type a concept or a source is. */
  readonly ownType?: string | undefined;
  /** The unit of an observable, in UCUM. */
  readonly unit?: string | undefined;
  /** Id of the symptom or condition that a rule is about. */
  readonly complaint?: string | undefined;
  /** Id of what the condition of a rule, criterion or contract begins with; of a rule it has to be there beside the complaint. */
  readonly finding?: string | undefined;
  /** Id of the condition that a rule is to suggest. */
  readonly about?: string | undefined;
  /** Which sort of promise a contract is. */
  readonly contractKind?: Contract['kind'] | undefined;
  /** The level that a rule asks for, that a contract promises at least, or that is right for a case. */
  readonly urgency?: Urgency | undefined;
  /** How the text of a case may be used. */
  readonly licence?: string | undefined;
}
