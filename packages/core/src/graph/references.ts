import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Qualifiers } from '../vocabulary/qualifiers.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import type { Subject } from './graph-document.ts';
import { isConcept, isStatement } from './subject-type.ts';

/** Where a subject names another one, and of which kinds that may be. */
export interface Reference {
  /** Dotted path within the subject: `qualifiers.aggravatedBy.0`. */
  readonly path: string;
  /** Id of the concept or source that is named. */
  readonly id: string;
  readonly kinds: readonly (ConceptKind | 'SOURCE')[];
}

/** The slots of qualifiers that name concepts, and of which kinds. */
export const QUALIFIER_KINDS = {
  triggeredBy: ['FACTOR'],
  aggravatedBy: ['FACTOR'],
  relievedBy: ['FACTOR', 'TREATMENT'],
  notRelievedBy: ['FACTOR', 'TREATMENT'],
  locatedIn: ['ANATOMY'],
  radiatesTo: ['ANATOMY'],
} as const satisfies Partial<Record<keyof Qualifiers, readonly ConceptKind[]>>;

const QUALIFIER_REFERENCES = Object.entries(QUALIFIER_KINDS) as readonly [
  keyof typeof QUALIFIER_KINDS,
  readonly ConceptKind[],
][];

/** Every concept and source that a subject names, a statement's ends left out. */
export function referencesOf(subject: Subject): readonly Reference[] {
  if (isStatement(subject)) return statementReferences(subject);
  return isConcept(subject) ? conceptReferences(subject) : [];
}

/** The distinct ids that a subject names, a statement's ends left out: its keys in the index of mentions. */
export function mentionKeys(subject: Subject): readonly string[] {
  const ids = referencesOf(subject).map(({ id }) => id);
  return ids.length < 2 ? ids : [...new Set(ids)];
}

function statementReferences(statement: Statement): readonly Reference[] {
  const found = sourcesOf(statement.evidence);
  addQualifiers(found, 'qualifiers', statement.qualifiers);
  if ('followedBy' in statement) {
    addQualifiers(found, 'appliesWhen', statement.appliesWhen);
    addEach(found, 'followedBy', statement.followedBy, ['TREATMENT']);
  }
  return found;
}

function conceptReferences(concept: Concept): readonly Reference[] {
  const found = sourcesOf(concept.evidence);
  if (concept.replacedBy !== undefined)
    found.push({ path: 'replacedBy', id: concept.replacedBy, kinds: [concept.kind] });
  if (concept.kind === 'SYMPTOM') addQualifiers(found, 'profile', concept.profile);
  if (concept.kind === 'TREATMENT') addEach(found, 'dose.stopIf', concept.dose?.stopIf ?? [], ['SYMPTOM']);
  if (concept.kind === 'OBSERVABLE') {
    concept.derived.forEach(({ symptom }, index) => {
      found.push({ path: `derived.${index}.symptom`, id: symptom, kinds: ['SYMPTOM'] });
    });
  }
  if (concept.kind === 'DIAGNOSTIC_TEST') {
    concept.results.forEach(({ sign, suggests }, index) => {
      if (sign !== undefined) found.push({ path: `results.${index}.sign`, id: sign, kinds: ['SYMPTOM'] });
      addEach(found, `results.${index}.suggests`, suggests, ['CONDITION']);
    });
  }
  return found;
}

function sourcesOf(evidence: readonly Evidence[]): Reference[] {
  return evidence.map(({ source }, index) => ({
    path: `evidence.${index}.source`,
    id: source,
    kinds: ['SOURCE'],
  }));
}

function addQualifiers(found: Reference[], path: string, qualifiers: Qualifiers | undefined): void {
  if (!qualifiers) return;
  for (const [slot, kinds] of QUALIFIER_REFERENCES) {
    const ids = qualifiers[slot];
    if (ids) addEach(found, `${path}.${slot}`, ids, kinds);
  }
}

function addEach(
  found: Reference[],
  path: string,
  ids: readonly string[],
  kinds: readonly ConceptKind[],
): void {
  ids.forEach((id, index) => {
    found.push({ path: `${path}.${index}`, id, kinds });
  });
}
