import type { Concept, GraphDocument, IdPrefix, Snapshot, Source } from '@symptograph/core';
import type { CodeRef } from './drafts.ts';

/** What planning an import needs besides what the files say. */
export interface Planning {
  /** The published graph, as data and indexed. */
  readonly before: GraphDocument;
  readonly snapshot: Snapshot;
  /** Mints an id. */
  readonly newId: (prefix: IdPrefix) => string;
  /** Whether a subject stays as it is, since something else than an import brought it. */
  readonly isLocked: (id: string) => boolean;
}

/** The id of the source that a draft names by its slug; every draft's source is planned before it. */
export function idOfSource(sources: ReadonlyMap<string, Source>, slug: string): string {
  const source = sources.get(slug);
  if (!source) throw new Error(`The source ${slug} was not planned.`);
  return source.id;
}

/** A code as people write it: `SYMP:0000613`. */
export function curieOfCode({ system, value }: CodeRef): string {
  return `${system}:${value}`;
}

/**
 * The candidates that an import means before others: those that it brought itself, where a content pack has the same.
 */
export function importedFirst(
  candidates: readonly Concept[],
  isLocked: Planning['isLocked'],
): readonly Concept[] {
  const imported = candidates.length < 2 ? candidates : candidates.filter(({ id }) => !isLocked(id));
  return imported.length > 0 ? imported : candidates;
}

/** Whether a concept came from a source: a piece of its evidence says so. */
export function isFrom({ evidence }: Concept, source: string): boolean {
  return evidence.some((piece) => piece.source === source);
}
