import type { BookGround } from '../rule-editor/book-ground.ts';

/** What a criterion is written with and proved against. */
export interface CriterionGround extends BookGround {
  /** Slugs of published rules by their ids; a plain object, so that it travels to a browser. */
  readonly slugs: Readonly<Record<string, string>>;
}
