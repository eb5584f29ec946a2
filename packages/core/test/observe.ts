import { conceptsByCode, conceptsByTerm, conceptsWithSlug, sourcesWithSlug } from '../src/graph/look-up.ts';
import {
  allSources,
  allStatements,
  conceptsBySlug,
  conceptsOfKinds,
  degree,
  statementsBetween,
  statementsFrom,
  statementsOfConcept,
  statementsTo,
  subjectById,
  subjectsMentioning,
} from '../src/graph/read.ts';
import {
  allCases,
  allContracts,
  allCriteria,
  allRules,
  caseById,
  contractById,
  criterionById,
  ruleById,
} from '../src/graph/read-rules.ts';
import { resolveConcept } from '../src/graph/resolve-concept.ts';
import type { Snapshot } from '../src/graph/snapshot.ts';
import { subjectsWithSlug } from '../src/graph/subject-index.ts';
import { CONCEPT_KINDS } from '../src/vocabulary/concept-kind.ts';
import { STATEMENT_KINDS } from '../src/vocabulary/statement-kind.ts';
import { allIds, NAMES, SLUGS } from './random-edits.ts';

const CONDITION_IDS = allIds.filter((id) => id.startsWith('con_'));

/** All that can be read of a snapshot of random edits, so that two snapshots can be compared by it. */
export function observe(snapshot: Snapshot): object {
  return {
    concepts: [...conceptsOfKinds(snapshot)],
    statements: [...allStatements(snapshot)],
    sources: allSources(snapshot),
    ruled: [allRules, allCriteria, allContracts, allCases].map((read) => read(snapshot)),
    ruleBySlug: SLUGS.map((slug) => subjectsWithSlug(snapshot.rules, slug)),
    caseBySlug: SLUGS.map((slug) => subjectsWithSlug(snapshot.cases, slug)),
    byId: allIds.map((id) => observeId(snapshot, id)),
    byKind: CONCEPT_KINDS.map((kind) => ({
      bySlug: SLUGS.map((slug) => sorted(conceptsBySlug(snapshot, kind, slug))),
      withSlug: SLUGS.map((slug) => conceptsWithSlug(snapshot, kind, slug)),
      byTerm: NAMES.map((name) => conceptsByTerm(snapshot, kind, name)),
    })),
    sourcesWithSlug: SLUGS.map((slug) => sourcesWithSlug(snapshot, slug)),
    byCode: conceptsByCode(snapshot, { system: 'HP', value: '0004417' }),
    resolved: [...SLUGS, ...SLUGS.map((slug) => `condition/${slug}`), 'HP:0004417'].map((ref) =>
      observeReference(snapshot, ref),
    ),
  };
}

function observeId(snapshot: Snapshot, id: string): object {
  return {
    subject: subjectById(snapshot, id),
    ruled: [ruleById, criterionById, contractById, caseById].map((read) => read(snapshot, id)),
    degree: degree(snapshot, id),
    touching: [...statementsOfConcept(snapshot, id)],
    from: STATEMENT_KINDS.map((kind) => statementsFrom(snapshot, id, kind)),
    to: STATEMENT_KINDS.map((kind) => statementsTo(snapshot, id, kind)),
    between: CONDITION_IDS.map((object) =>
      statementsBetween(snapshot, 'SUBTYPE_OF', { subject: id, object }),
    ),
    mentionedBy: [...subjectsMentioning(snapshot, id)].sort(),
    resolved: observeReference(snapshot, id),
  };
}

function observeReference(snapshot: Snapshot, ref: string): object {
  const found = resolveConcept(snapshot, ref);
  if (found.ok || found.error.code !== 'AMBIGUOUS') return found;
  return { ...found.error, candidates: sorted(found.error.candidates) };
}

function sorted<Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] {
  return values.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
