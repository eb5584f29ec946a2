import { compileRules, type Expression, type FactRef, factKey, stateOf } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import type { ObservedFinding } from '../findings/observed-finding.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  aGraph,
  anId,
  aRule,
  aStatement,
  isPresent,
} from '../testing/index.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { caseStates } from './case-states.ts';
import { knownStateOf } from './known-state.ts';
import { ruleBookOf } from './rule-book.ts';
import { ruleBookDocument } from './rule-book-document.ts';

const legPain = aConcept('SYMPTOM', 1, { name: 'leg pain' });
const calfPain = aConcept('SYMPTOM', 2, { name: 'calf pain' });
const numbness = aConcept('SYMPTOM', 3, { name: 'numbness' });
const fever = aConcept('SYMPTOM', 4, { name: 'fever' });
const itch = aConcept('SYMPTOM', 5, {
  name: 'itch',
  profile: { severity: ['MILD', 'SEVERE'], onset: 'SUDDEN' },
});
const gone = aConcept('SYMPTOM', 6, { name: 'sural pain', status: 'DEPRECATED', replacedBy: calfPain.id });
const walking = aConcept('FACTOR', 1, { name: 'walking' });
const stairs = aConcept('FACTOR', 2, { name: 'stairs' });
const temperature = aConcept('OBSERVABLE', 1, {
  name: 'temperature',
  unit: 'Cel',
  derived: [{ symptom: fever.id, gte: 38, unit: 'Cel', evidence: anId('evd', 9) }],
});
const concepts = [legPain, calfPain, numbness, fever, itch, gone, walking, stairs, temperature];
const statements = [
  aStatement('SUBTYPE_OF', 1, { subject: calfPain, object: legPain }),
  aStatement('SUBTYPE_OF', 2, { subject: stairs, object: walking }),
  aStatement('EXCLUDES', 3, { subject: legPain, object: numbness }),
];
const onWalking: FactRef = { concept: legPain.id, qualifiers: { triggeredBy: [walking.id] } };
const hot: Expression = { op: 'compare', fact: { concept: temperature.id }, gte: 102.2, unit: '[degF]' };
const rules = [
  aRule(1, { scope: [legPain.id], when: { op: 'is', fact: onWalking, in: [true] } }),
  aRule(2, { when: { op: 'any', of: [isPresent(gone), isPresent(numbness), isPresent(fever), hot] } }),
  aRule(3, { when: isPresent(fever), audience: 'CLINICIAN' }),
];
const story = aCase(1, {
  findings: [
    { concept: calfPain.id, state: 'PRESENT', qualifiers: { triggeredBy: [stairs.id] } },
    { concept: itch.id, state: 'ABSENT' },
  ],
});
const document = { ...aGraph(concepts, statements), rules, criteria: [aCriterion(1)], cases: [story] };
const snapshot = buildSnapshot(document);

const present = ({ id }: Concept, more: Partial<ObservedFinding> = {}): ObservedFinding => ({
  concept: id,
  state: 'PRESENT',
  ...more,
});
const absent = ({ id }: Concept, more: Partial<ObservedFinding> = {}): ObservedFinding => ({
  concept: id,
  state: 'ABSENT',
  ...more,
});

/** What is known of the facts that rules ask about, by their labels: + present, - absent, a number's regions, unknown left out. */
function known(findings: readonly ObservedFinding[], of: Snapshot = snapshot): readonly string[] | undefined {
  const book = ruleBookOf(of);
  const state = knownStateOf(book, findings);
  return (
    state &&
    book.base.space.facts.flatMap(({ label, full, cuts }, place) => {
      const mask = state[place] ?? 0;
      if (mask === full) return [];
      return cuts.length > 0 ? [`${label} ${mask.toString(2)}`] : [`${mask === 2 ? '+' : '-'} ${label}`];
    })
  );
}

describe('what rules ask about is known', () => {
  test('present when a finding implies it, in circumstances or by way of what replaced it', () => {
    expect(known([present(calfPain)])).toEqual(['+ leg pain', '- numbness', '+ sural pain']);
    expect(known([present(calfPain, { qualifiers: { triggeredBy: [stairs.id] } })])).toEqual([
      '+ leg pain, brought on by walking',
      '+ leg pain',
      '- numbness',
      '+ sural pain',
    ]);
  });

  test('absent when it implies a finding that is absent, and not when it is wider', () => {
    expect(known([absent(legPain)])).toEqual([
      '- leg pain, brought on by walking',
      '- leg pain',
      '- sural pain',
    ]);
    expect(known([absent(calfPain)])).toEqual(['- sural pain']);
    expect(known([absent(legPain, { qualifiers: { triggeredBy: [stairs.id] } })])).toEqual([]);
  });

  test('by the region of a measured value in any unit, with the findings that follow from it', () => {
    expect(known([present(temperature, { value: 37, unit: 'Cel' })])).toEqual(['temperature 1', '- fever']);
    expect(known([present(temperature, { value: 101, unit: '[degF]' })])).toEqual([
      'temperature 10',
      '+ fever',
    ]);
    expect(known([present(temperature, { value: 39 })])).toEqual(['temperature 100', '+ fever']);
  });

  test('not at all from an unknown finding, or from one that no rule asks about', () => {
    expect(known([{ concept: fever.id, state: 'UNKNOWN' }, present(itch)])).toEqual([]);
  });

  test('unless it contradicts itself', () => {
    expect(known([present(calfPain), present(numbness)])).toBeUndefined();
  });
});

describe('a rule book', () => {
  test('holds every rule, and by themselves those for everybody, over the same space', () => {
    const { base, publicBase, clinicianRules } = ruleBookOf(snapshot);
    expect(base.findings).toEqual([]);
    expect(base.rules).toHaveLength(3);
    expect(publicBase.rules.map(({ logic }) => logic.id)).toEqual([anId('rul', 1), anId('rul', 2)]);
    expect(publicBase.space).toBe(base.space);
    expect([...clinicianRules]).toEqual([anId('rul', 3)]);
  });

  const hashWith = (change: Partial<typeof document>) =>
    ruleBookOf(buildSnapshot({ ...document, ...change })).hash;

  test('has the same hash in whatever order its graph is written, whatever cases, labels and texts there are', () => {
    const { hash } = ruleBookOf(snapshot);
    expect(
      hashWith({
        rules: rules.toReversed().map((rule) => ({ ...rule, title: 'other', advice: 'Rest.' })),
        statements: statements.toReversed(),
        concepts: concepts.toReversed().map((concept) => ({ ...concept, name: `other ${concept.name}` })),
        cases: [],
      }),
    ).toBe(hash);
  });

  test('has another hash when a rule, its audience, or what follows among its facts is another', () => {
    const hashes = [
      ruleBookOf(snapshot).hash,
      hashWith({ rules: rules.slice(1) }),
      hashWith({ rules: rules.map((rule) => ({ ...rule, audience: 'PUBLIC' as const })) }),
      hashWith({ statements: statements.slice(0, 2) }),
      hashWith({
        concepts: concepts.map((concept) =>
          concept === gone ? { ...gone, status: 'ACTIVE' as const } : concept,
        ),
      }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('is made once for a graph', () => {
    expect(ruleBookOf(snapshot)).toBe(ruleBookOf(snapshot));
  });
});

describe('a rule book as a document', () => {
  test('gives every case the same state as the graph does, also after it has been JSON', () => {
    const read = JSON.parse(JSON.stringify(ruleBookDocument(snapshot, 'ALL'))) as typeof sent;
    const sent = ruleBookDocument(snapshot, 'ALL');
    const { space, hash } = compileRules(read.set, read.vocabulary);
    const { base } = ruleBookOf(snapshot);
    expect(hash).toBe(base.hash);
    expect(space.facts.map(({ key }) => key)).toEqual(base.space.facts.map(({ key }) => key));
    const states = read.cases.map(({ observations }) => stateOf(space, observations));
    expect(states).toEqual(caseStates(snapshot).map(({ state }) => state));
    expect(read.cases.map(({ slug, acceptable }) => [slug, acceptable])).toEqual([['case-1', ['ROUTINE']]]);
  });

  test('holds what rules name, or all that the graph could be asked about, circumstances one by one', () => {
    const labels = (scope: 'NAMED' | 'ALL') =>
      ruleBookDocument(snapshot, scope).vocabulary.facts.map(({ label }) => label);
    expect(labels('NAMED')).not.toContain('itch, severe');
    expect(labels('ALL')).toEqual(
      expect.arrayContaining([
        ...labels('NAMED'),
        'itch',
        'itch, severe',
        'itch, mild',
        'itch, sudden onset',
        'calf pain',
      ]),
    );
  });

  test('lets a case say something of a fact that only a changed rule asks about', () => {
    const { set, vocabulary, cases } = ruleBookDocument(snapshot, 'ALL');
    const changed = { ...set, rules: [{ ...aRule(4), when: isPresent(itch) }] };
    const { space } = compileRules(changed, vocabulary);
    expect(space.facts.map(({ key }) => key)).toEqual([factKey({ concept: itch.id })]);
    expect([...stateOf(space, cases[0]?.observations ?? [])]).toEqual([1]);
  });
});

test('a case that contradicts itself is no state', () => {
  const findings = [present(calfPain), present(numbness)].map(({ concept }) => ({
    concept,
    state: 'PRESENT' as const,
  }));
  const cases = [story, aCase(2, { findings })];
  expect(caseStates(buildSnapshot({ ...document, cases })).map(({ given }) => given.slug)).toEqual([
    'case-1',
  ]);
});

test('what contracts promise is in the vocabulary too', () => {
  const contract = aContract(1, { when: isPresent(itch) });
  const { vocabulary } = ruleBookOf(buildSnapshot({ ...document, contracts: [contract] }));
  expect(vocabulary.facts.map(({ label }) => label)).toContain('itch');
});
