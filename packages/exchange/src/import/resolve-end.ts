import {
  type Concept,
  conceptKinds,
  conceptsByCode,
  conceptsByTerm,
  followReplacement,
  ok,
  type Result,
  refuse,
  type Snapshot,
} from '@symptograph/core';
import type { ConceptName } from './drafts.ts';
import { curieOfCode, importedFirst, type Planning } from './planning.ts';

/**
 * The concept that an end of a statement names, by its code or, where it gives none, by its name; what is deprecated
 * leads to what replaces it. Of several, those that content packs have count less. Refuses with the reason.
 */
export function resolveEnd(
  { kind, code, name = '' }: ConceptName,
  snapshot: Snapshot,
  isLocked: Planning['isLocked'],
): Result<Concept, string> {
  const found = code ? conceptsByCode(snapshot, code) : activeOnly(conceptsByTerm(snapshot, kind, name));
  const written = code ? `the code ${curieOfCode(code)}` : `the name “${name}”`;
  const ofKind = found.filter((concept) => concept.kind === kind);
  const meant = [...new Set(ofKind.map((each) => followReplacement(snapshot, each)))];
  const [concept, ...others] = importedFirst(meant, isLocked);
  if (concept && others.length === 0) return ok(concept);
  const { label, pluralLabel } = conceptKinds[kind];
  if (concept) return refuse(`several ${pluralLabel} have ${written}`);
  const [other] = found;
  if (other) return refuse(`${written} is of a ${conceptKinds[other.kind].label}, not of a ${label}`);
  return refuse(`no ${label} has ${written}`);
}

function activeOnly(concepts: readonly Concept[]): readonly Concept[] {
  const active = concepts.filter(({ status }) => status === 'ACTIVE');
  return active.length > 0 ? active : concepts;
}
