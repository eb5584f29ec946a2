import type { RuleLogic } from '@symptograph/rules';
import type { BookGround } from './book-ground.ts';

/** What a rule is written with and proved against. */
export interface RuleGround extends BookGround {
  /** The rule as published; undefined for one that never was, which is proved against all that are. */
  readonly published: { readonly slug: string; readonly logic: RuleLogic } | undefined;
}
