import type { Credit } from './credit.ts';
import type { Measured } from './interval.ts';

/** The measures, in the order in which they are shown. */
export const MEASURES = ['top1', 'top5', 'top10', 'reciprocal'] as const satisfies readonly (keyof Credit)[];

/** A mean for each measure, with its 95 % interval; `reciprocal` is the mean reciprocal rank. */
export type MeasuredCredit = Readonly<Record<(typeof MEASURES)[number], Measured>>;

/** How one contender did. */
export type TableRow = { readonly name: string } & MeasuredCredit;

/** How all contenders did at the same tasks. */
export interface EvaluationTable {
  readonly title: string;
  readonly tasks: number;
  /** How many of the tasks have an expected condition that the graph knows. */
  readonly answerable: number;
  /** Ours first, then the others. */
  readonly rows: readonly TableRow[];
  /** By how much ours is ahead of the best of the others by mean reciprocal rank, task by task. */
  readonly lead: { readonly over: string } & MeasuredCredit;
}
