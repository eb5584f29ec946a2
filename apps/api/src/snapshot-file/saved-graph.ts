import type { GraphDocument, Release } from '@symptograph/core';

/** What a snapshot file keeps: the newest release of a database with its whole graph, and which releases came before. */
export interface SavedGraph {
  readonly release: Release;
  /** Newest first. */
  readonly before: readonly Release[];
  readonly document: GraphDocument;
}

/**
 * The format: a line `SYMPTOGRAPH-SNAPSHOT <format> <SHA-256 of all that follows>`, then gzip. In there, JSON lines: a
 * head (see `savedHeadShape`), then lists of subjects, each of one type. Another number for another format.
 */
export const FORMAT = 1;

/** The first line, which is as long whatever the checksum is. */
export function firstLine(sha256: string): string {
  return `SYMPTOGRAPH-SNAPSHOT ${FORMAT} ${sha256}\n`;
}

/** How long the first line is, in bytes. */
export const FIRST_LINE_BYTES = firstLine('0'.repeat(64)).length;
