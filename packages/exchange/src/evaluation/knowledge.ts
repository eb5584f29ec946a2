import type { Term } from '../cases/case.ts';

/** What is known of a condition and a finding. */
export interface KnownLink {
  /** Codes. */
  readonly condition: string;
  readonly finding: string;
  /** Of `known` people with the condition who were looked at for it, `present` had it. */
  readonly counted?: { readonly present: number; readonly known: number };
}

/** Conditions, findings and how they go together, under the codes of their data set; a code is listed once. */
export interface Knowledge {
  /** The data set: becomes the source of every statement. */
  readonly title: string;
  readonly conditions: readonly Term[];
  readonly links: readonly KnownLink[];
  readonly findings: readonly Term[];
}
