import fc from 'fast-check';
import { documentOf } from '../src/graph/document-of.ts';
import type { Edit } from '../src/graph/edit.ts';
import type { GraphDocument, Subject } from '../src/graph/graph-document.ts';
import { subjectsOf } from '../src/graph/subjects-of.ts';
import { CONCEPT_ID_PREFIX } from '../src/ids.ts';
import { aConcept, anId, aSource, aStatement, someEvidence } from '../src/testing/index.ts';
import { CONCEPT_KINDS, type ConceptKind } from '../src/vocabulary/concept-kind.ts';
import type { Evidence } from '../src/vocabulary/evidence.ts';
import type { StatementKind } from '../src/vocabulary/statement-kind.ts';
import { randomRuled, ruledIds } from './random-rules.ts';

/**
 * Random edits over a small pool of ids, names, slugs and codes, so that everything meets everything: valid subjects
 * and invalid ones, ends and references that are missing or of the wrong kind, cycles, repetitions, clashes,
 * removals. Nothing is parsed, since validation must stand whatever comes.
 */

const PER_KIND = 3;
const STATEMENTS = 14;
const SOURCES = 3;

const conceptIds = CONCEPT_KINDS.flatMap((kind) =>
  Array.from({ length: PER_KIND }, (_, number) => anId(CONCEPT_ID_PREFIX[kind], number)),
);
const statementIds = Array.from({ length: STATEMENTS }, (_, number) => anId('stm', number));
const sourceIds = Array.from({ length: SOURCES }, (_, number) => anId('src', number));

/** The slugs and names that random subjects have, besides those of the builders. */
export const SLUGS = ['calf-pain', 'swelling', 'warmth', 'cramp'] as const;
export const NAMES = ['calf pain', 'Calf Pain', 'swelling', 'Schwellung', 'wärme'] as const;

/** All ids that random edits may put or remove. */
export const allIds: readonly string[] = [...sourceIds, ...conceptIds, ...statementIds, ...ruledIds];

const idOf = (kind: ConceptKind) =>
  fc.integer({ min: 0, max: PER_KIND - 1 }).map((number) => anId(CONCEPT_ID_PREFIX[kind], number));
const anyConceptId = fc.constantFrom(...conceptIds);
/** Mostly of the right kind. */
const mostly = (kind: ConceptKind) =>
  fc.oneof({ weight: 9, arbitrary: idOf(kind) }, { weight: 1, arbitrary: anyConceptId });
const slug = fc.constantFrom(...SLUGS);
const name = fc.constantFrom(...NAMES);
const evidenceId = fc.integer({ min: 0, max: 2 }).map((number) => anId('evd', number));

const evidence: fc.Arbitrary<readonly Evidence[]> = fc.array(
  fc
    .record(
      {
        id: evidenceId,
        source: fc.constantFrom(...sourceIds),
        locator: fc.constant('Results, paragraph 2'),
        quote: fc.constantFrom('in 30 % of cases', 'two to five days', 'one two '.repeat(9).trim()),
      },
      { requiredKeys: ['id', 'source'] },
    )
    .map((fields) => someEvidence(0, fields)),
  { maxLength: 2 },
);

const measure = fc.record({
  value: fc.constantFrom(2, 5, 30, 0.3),
  unit: fc.constantFrom('d', 'h'),
  evidence: evidenceId,
});
const frequency = fc.record(
  { low: fc.constantFrom(0.3, 0.4), word: fc.constant('SOMETIMES'), evidence: evidenceId },
  { requiredKeys: ['word', 'evidence'] },
);
const qualifiers = fc.record(
  {
    frequency,
    latency: measure,
    severity: fc.uniqueArray(fc.constantFrom('MILD', 'SEVERE'), { minLength: 1 }),
    aggravatedBy: fc.array(mostly('FACTOR'), { minLength: 1, maxLength: 2 }),
    relievedBy: fc.array(mostly('TREATMENT'), { minLength: 1, maxLength: 2 }),
    note: fc.constant('at night'),
  },
  { requiredKeys: [] },
);
const texts = fc.array(
  fc.record({ text: fc.constant('It helps.'), evidence: fc.array(evidenceId, { maxLength: 1 }) }),
  { maxLength: 1 },
);

const conceptFields = fc.record(
  {
    name,
    slug,
    formerSlugs: fc.array(slug, { maxLength: 2 }),
    synonyms: fc.array(
      fc.record({ text: name, scope: fc.constantFrom('EXACT', 'BROAD'), language: fc.constant('en') }),
      { maxLength: 2 },
    ),
    codes: fc.array(
      fc.constantFrom(
        { system: 'HP', value: '0004417', relation: 'EXACT' },
        { system: 'HP', value: '0004417', relation: 'EXACT' },
        { system: 'HP', value: '0004417', relation: 'BROAD' },
        { system: 'LOINC', value: '48065-8', relation: 'EXACT' },
        { system: 'ICD9', value: '451', relation: 'EXACT' },
      ),
      { maxLength: 2 },
    ),
    status: fc.constantFrom('ACTIVE', 'ACTIVE', 'DEPRECATED'),
    evidence,
    summary: texts.map(([text]) => text),
  },
  { requiredKeys: ['evidence'] },
);

const kindFields: { readonly [Kind in ConceptKind]?: fc.Arbitrary<object> } = {
  SYMPTOM: fc.record({ profile: qualifiers }, { requiredKeys: [] }),
  CONDITION: fc.record({ outlook: texts }),
  DIAGNOSTIC_TEST: fc.record({
    results: fc.array(
      fc.record({
        label: fc.constant('positive'),
        sign: mostly('SYMPTOM'),
        suggests: fc.array(mostly('CONDITION'), { maxLength: 1 }),
        evidence: fc.array(evidenceId, { maxLength: 1 }),
      }),
      { maxLength: 1 },
    ),
  }),
  TREATMENT: fc.record({
    dose: fc.record({ repetitions: measure, stopIf: fc.array(mostly('SYMPTOM'), { maxLength: 1 }) }),
  }),
  OBSERVABLE: fc.record({
    derived: fc.array(
      fc.record({
        symptom: mostly('SYMPTOM'),
        gte: fc.constantFrom(2, 7),
        unit: fc.constant('d'),
        evidence: evidenceId,
      }),
      { maxLength: 1 },
    ),
  }),
};

const replacement = (kind: ConceptKind) =>
  fc.option(mostly(kind), { nil: undefined, freq: 3 }).map((id) => (id ? { replacedBy: id } : {}));

const concept: fc.Arbitrary<Subject> = fc
  .constantFrom<ConceptKind>('CONDITION', 'CONDITION', 'CONDITION', 'SYMPTOM', ...CONCEPT_KINDS)
  .chain((kind) =>
    fc
      .tuple(
        fc.integer({ min: 0, max: PER_KIND - 1 }),
        conceptFields,
        kindFields[kind] ?? fc.constant({}),
        replacement(kind),
      )
      .map(
        ([number, fields, more, replaced]) =>
          ({ ...aConcept(kind, number), ...fields, ...more, ...replaced }) as unknown as Subject,
      ),
  );

const ENDS: readonly (readonly [StatementKind, ConceptKind, ConceptKind])[] = [
  ['HAS_SYMPTOM', 'CONDITION', 'SYMPTOM'],
  ['CAUSED_BY', 'CONDITION', 'CONDITION'],
  ['CAN_LEAD_TO', 'CONDITION', 'CONDITION'],
  ['DIFFERENTIAL_OF', 'CONDITION', 'CONDITION'],
  ['SUBTYPE_OF', 'CONDITION', 'CONDITION'],
  ['SUBTYPE_OF', 'CONDITION', 'CONDITION'],
  ['SUBTYPE_OF', 'SYMPTOM', 'SYMPTOM'],
  ['PART_OF', 'ANATOMY', 'ANATOMY'],
  ['PART_OF', 'ANATOMY', 'ANATOMY'],
  ['EVALUATED_BY', 'CONDITION', 'DIAGNOSTIC_TEST'],
  ['TREATED_BY', 'CONDITION', 'TREATMENT'],
  ['RELIEVED_BY', 'SYMPTOM', 'TREATMENT'],
  ['LOCATED_IN', 'SYMPTOM', 'ANATOMY'],
  ['EXCLUDES', 'SYMPTOM', 'SYMPTOM'],
];

const statement: fc.Arbitrary<Subject> = fc.constantFrom(...ENDS).chain(([kind, subjectKind, objectKind]) =>
  fc
    .tuple(
      fc.integer({ min: 0, max: STATEMENTS - 1 }),
      fc.record({ subject: mostly(subjectKind), object: mostly(objectKind) }),
      fc.record({ negated: fc.constantFrom(false, false, true), evidence }),
      fc.record({ qualifiers, appliesWhen: qualifiers }, { requiredKeys: [] }),
      fc.record({ sensitivity: measure, followedBy: fc.array(mostly('TREATMENT'), { maxLength: 1 }) }),
    )
    .map(([number, ends, fields, { appliesWhen, ...qualified }, { sensitivity, followedBy }]) => {
      const plain = aStatement(kind, number, {
        subject: aConcept('CONDITION', 0),
        object: aConcept('CONDITION', 1),
      });
      const further = {
        ...('followedBy' in plain ? { followedBy, ...(appliesWhen ? { appliesWhen } : {}) } : {}),
        ...(kind === 'EVALUATED_BY' ? { sensitivity } : {}),
      };
      return { ...plain, ...ends, ...fields, ...qualified, ...further } as unknown as Subject;
    }),
);

/** Bare statements among three conditions, which soon repeat, contradict and come round to each other. */
const bareStatement: fc.Arbitrary<Subject> = fc
  .record({
    kind: fc.constantFrom<StatementKind>('DIFFERENTIAL_OF', 'SUBTYPE_OF'),
    number: fc.integer({ min: 0, max: STATEMENTS - 1 }),
    ends: fc.record({ subject: idOf('CONDITION'), object: idOf('CONDITION') }),
    negated: fc.constantFrom(false, false, true),
  })
  .map(({ kind, number, ends, negated }) => ({
    ...aStatement(kind, number, { subject: aConcept('CONDITION', 0), object: aConcept('CONDITION', 1) }),
    ...ends,
    negated,
  }));

const source: fc.Arbitrary<Subject> = fc
  .tuple(
    fc.integer({ min: 0, max: SOURCES - 1 }),
    fc.record({ sourceKind: fc.constantFrom('ARTICLE' as const, 'DATASET' as const), slug }),
  )
  .map(([number, fields]) => aSource(number, fields));

const ruled = randomRuled({
  symptom: mostly('SYMPTOM'),
  condition: mostly('CONDITION'),
  observable: mostly('OBSERVABLE'),
  factor: mostly('FACTOR'),
  test: mostly('DIAGNOSTIC_TEST'),
  slug,
  evidence,
});

const put = fc
  .oneof(
    { weight: 4, arbitrary: concept },
    { weight: 4, arbitrary: statement },
    { weight: 3, arbitrary: bareStatement },
    { weight: 1, arbitrary: source },
    { weight: 4, arbitrary: ruled },
  )
  .map((subject): Edit => ({ type: 'put', subject }));
const remove = fc.constantFrom(...allIds).map((id): Edit => ({ type: 'remove', id }));

/** Enough puts to make a graph. */
export const manyPuts: fc.Arbitrary<readonly Edit[]> = fc.array(put, {
  minLength: 5,
  maxLength: 60,
  size: 'max',
});

/** A few edits of such a graph. */
export const someEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: put }, { weight: 2, arbitrary: remove }),
  { minLength: 1, maxLength: 5 },
);

/** The graph that edits make of another one, by plain means: what applying them to a snapshot must equal. */
export function documentAfter(document: GraphDocument, edits: readonly Edit[]): GraphDocument {
  const subjects = new Map<string, Subject>(
    [...subjectsOf(document)].map((subject) => [subject.id, subject]),
  );
  for (const edit of edits) {
    if (edit.type === 'put') subjects.set(edit.subject.id, edit.subject);
    else subjects.delete(edit.id);
  }
  return documentOf(subjects.values());
}
