import type { GraphDocument } from '@symptograph/core';

/** Two graphs that share no id as one. */
export function together(one: GraphDocument, other: GraphDocument): GraphDocument {
  return {
    ...one,
    concepts: [...one.concepts, ...other.concepts],
    statements: [...one.statements, ...other.statements],
    sources: [...one.sources, ...other.sources],
  };
}
