import type { ClientBook } from '../rule-book/client-book.ts';
import type { CaseRun } from './run-cases.ts';
import type { SubjectScore } from './try-mutants.ts';

/** What a page tells the worker that runs the cases: everything, once. */
export interface RunRequest {
  readonly book: Pick<ClientBook, 'set' | 'vocabulary' | 'release'>;
  readonly origin: string;
  /** The change set whose cases are run; the published ones when undefined. */
  readonly changeSet: number | undefined;
  /** The one rule whose mistakes are tried; all when undefined. */
  readonly only: string | undefined;
}

/** What the worker tells on the way; the last is DONE or AWAY. */
export type RunAnswer =
  | { readonly kind: 'CASES'; readonly run: CaseRun; readonly milliseconds: number }
  | {
      readonly kind: 'TRIED';
      readonly done: number;
      readonly of: number;
      readonly scores: readonly SubjectScore[];
    }
  | { readonly kind: 'DONE'; readonly milliseconds: number }
  | { readonly kind: 'AWAY' };
