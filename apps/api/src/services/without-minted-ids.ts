import type { SubjectEdit } from '@symptograph/core';

/** An edit as the same request has it again: a new subject without its id and those of its evidence, which each request mints anew. */
export function withoutMintedIds(edit: SubjectEdit): object {
  if (edit.kind !== 'CREATE') return edit;
  const { id: _, evidence, ...subject } = edit.subject as Readonly<Record<string, unknown>>;
  return {
    ...edit,
    subject: { ...subject, ...(Array.isArray(evidence) && { evidence: evidence.map(withoutId) }) },
  };
}

function withoutId(piece: unknown): unknown {
  if (typeof piece !== 'object' || piece === null) return piece;
  const { id: _, ...said } = piece as Readonly<Record<string, unknown>>;
  return said;
}
