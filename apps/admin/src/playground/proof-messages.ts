import type { ClientBook } from '../rule-book/client-book.ts';
import type { CaseHit } from './case-hits.ts';
import type { BookDraft } from './drafted-book.ts';
import type { ShownFinding } from './look-at-rules.ts';
import type { ProvedChange } from './proved-change.ts';

/** What a page tells the worker that proves: first the book and where the API is asked, then drafts, numbered in order. */
export type ProofRequest =
  | { readonly kind: 'BOOK'; readonly book: ClientBook; readonly origin: string }
  | { readonly kind: 'DRAFT'; readonly id: number; readonly draft: BookDraft };

/** What the worker answers, with the number of the draft that it is about. */
export type ProofAnswer =
  | {
      readonly kind: 'PROVED';
      readonly id: number;
      readonly change: ProvedChange;
      readonly milliseconds: number;
    }
  | {
      readonly kind: 'FINDINGS';
      readonly id: number;
      readonly findings: readonly ShownFinding[];
      /** Undefined as long as the cases are not there. */
      readonly hits: readonly CaseHit[] | undefined;
    }
  | { readonly kind: 'CASES'; readonly state: 'THERE' | 'AWAY' };
