import {
  type Edit,
  type GraphDocument,
  isConcept,
  isSource,
  isStatement,
  type Subject,
} from '@symptograph/core';

/** What an import makes of the subjects of one type. */
export interface SubjectCounts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  /** How many there are afterwards that it leaves alone. */
  readonly unchanged: number;
}

/** What an import makes of the graph. */
export interface ImportCounts {
  readonly sources: SubjectCounts;
  readonly concepts: SubjectCounts & {
    /** Those of the created and changed ones that are deprecated by it. */
    readonly deprecated: number;
  };
  readonly statements: SubjectCounts;
}

/** Counts what edits make of a graph. */
export function importCounts(before: GraphDocument, edits: readonly Edit[]): ImportCounts {
  const old = new Map<string, Subject>(
    [...before.sources, ...before.concepts, ...before.statements].map((subject) => [subject.id, subject]),
  );
  const count = (isOfType: (subject: Subject) => boolean, total: number): SubjectCounts => {
    const put = edits.flatMap((edit) => (edit.type === 'put' && isOfType(edit.subject) ? edit.subject : []));
    const changed = put.filter(({ id }) => old.has(id)).length;
    const removed = edits.filter((edit) => {
      const subject = edit.type === 'remove' ? old.get(edit.id) : undefined;
      return subject !== undefined && isOfType(subject);
    }).length;
    return { created: put.length - changed, changed, removed, unchanged: total - changed - removed };
  };
  const deprecated = edits.filter((edit) => {
    if (edit.type === 'remove' || !isDeprecated(edit.subject)) return false;
    const known = old.get(edit.subject.id);
    return known === undefined || !isDeprecated(known);
  }).length;
  return {
    sources: count(isSource, before.sources.length),
    concepts: { ...count(isConcept, before.concepts.length), deprecated },
    statements: count(isStatement, before.statements.length),
  };
}

function isDeprecated(subject: Subject): boolean {
  return isConcept(subject) && subject.status === 'DEPRECATED';
}
