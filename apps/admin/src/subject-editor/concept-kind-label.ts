import { type ConceptKind, conceptKinds } from '@symptograph/core';

/** "risk factor" */
export function conceptKindLabel(kind: ConceptKind): string {
  return conceptKinds[kind].label;
}
