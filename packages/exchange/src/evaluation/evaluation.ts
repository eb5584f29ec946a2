import type { CaseProblem } from '../cases/case.ts';
import type { EvaluationTable } from './evaluation-table.ts';

/** How an evaluation is to be run. */
export interface EvaluationOptions {
  /** Which part of the cases is measured: `dev` to choose between formulas, `test` for the figures that are shown. */
  readonly split: 'dev' | 'test';
  /** Draws findings and bootstrap samples. */
  readonly seed: number;
  /** How many findings a patient tells besides what they came with; several for a table of each. */
  readonly others: readonly number[];
}

/** What an evaluation found. */
export interface Evaluation {
  readonly dataset: string;
  readonly options: EvaluationOptions;
  /** How many cases were read, learned from and measured. */
  readonly cases: { readonly read: number; readonly learned: number; readonly measured: number };
  readonly tables: readonly EvaluationTable[];
  /** What of the files could not be used. */
  readonly problems: readonly CaseProblem[];
}
