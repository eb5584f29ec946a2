import type { RuleLogic } from '@symptograph/rules';
import type { GraphNames } from '../playground/editor-ground.ts';
import type { ClientBook } from '../rule-book/client-book.ts';

/** What a rule is written with and proved against. */
export interface RuleGround {
  /** The rule as published; undefined for one that never was, which is proved against all that are. */
  readonly published: { readonly slug: string; readonly logic: RuleLogic } | undefined;
  /** The published rules over all facts that a rule could name. */
  readonly book: ClientBook;
  readonly names: GraphNames;
}
