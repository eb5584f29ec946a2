import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import type { Subject } from './graph-document.ts';
import { addEach, addQualifiers } from './qualifier-references.ts';
import type { Reference } from './reference.ts';
import { ruleReferences } from './rule-references.ts';
import { isConcept, isSource, isStatement } from './subject-type.ts';

/** Every concept, source and criterion that a subject names, a statement's ends left out. */
export function referencesOf(subject: Subject): readonly Reference[] {
  if (isStatement(subject)) return statementReferences(subject);
  if (isConcept(subject)) return conceptReferences(subject);
  return isSource(subject) ? [] : [...ruleReferences(subject), ...sourcesOf(subject.evidence)];
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
