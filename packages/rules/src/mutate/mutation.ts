import type { Expression } from '../expression/expression.ts';

/**
 * A small mistake that an editor could make: a part dropped or negated, "all" for "any", a count, score, points or threshold that is off
 * by one step, a level that is off by one, a rule or a complaint dropped.
 */
export type MutationOperator =
  | 'DROP_PART'
  | 'SWAP_ALL_ANY'
  | 'NEGATE'
  | 'MOVE_COUNT'
  | 'MOVE_SCORE'
  | 'CHANGE_POINTS'
  | 'MOVE_THRESHOLD'
  | 'MOVE_URGENCY'
  | 'DROP_RULE'
  | 'DROP_SCOPE';

/** One mistake in a condition. */
export interface Mutation {
  readonly operator: MutationOperator;
  /** Dotted path of what is changed: `when.of.2`. */
  readonly path: string;
  /** The part that is changed, as it was; undefined where it is no condition. */
  readonly part: Expression | undefined;
  /** What it becomes, where that is a number or a level: "2 to 3". */
  readonly change: string;
}

/** A condition with a mistake in it. */
export interface MutatedCondition {
  readonly mutation: Mutation;
  readonly condition: Expression;
}
