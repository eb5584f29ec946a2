import {
  buildSnapshot,
  type Concept,
  EMPTY_GRAPH,
  type GraphDocument,
  isConcept,
  resolveConcept,
  validate,
} from '@symptograph/core';
import { aCase, aConcept, aContract, aCriterion, aRule } from '@symptograph/core/testing';
import { describe, expect, test } from 'vitest';
import { fixture, importInto, mappingText } from '../../test/import-into.ts';
import type { ImportFile } from './draft-files.ts';

const MAPPING = mappingText('disease-ontology-infectious');
const OBO = [
  fixture('do-symp/symp.obo'),
  fixture('do-symp/DO_infectious_disease_slim.obo'),
  fixture('do-symp/disease-symptom.tsv'),
];
const JSON_FILES = [fixture('do-symp/symp.json'), fixture('do-symp/DO_infectious_disease_slim.json')];

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const lines = (index: number, pattern: RegExp) => count(OBO[index]?.text ?? '', pattern);
const named = ({ concepts }: GraphDocument, name: string): Concept | undefined =>
  concepts.find((concept) => concept.name === name);
const byCode = ({ concepts }: GraphDocument, curie: string): Concept | undefined =>
  concepts.find(({ codes }) =>
    codes.some((code) => code.relation === 'EXACT' && `${code.system}:${code.value}` === curie),
  );

describe('the ontologies and their table', () => {
  const { graph, plan } = importInto(MAPPING, OBO);

  test('become as many concepts and statements as the files hold', () => {
    const terms = lines(0, /^id: SYMP/gm) + lines(1, /^id: DOID/gm);
    const edges = lines(0, /^is_a: /gm) + lines(1, /^is_a: /gm) + lines(2, /^DOID/gm);
    expect(plan.counts).toEqual({
      sources: { created: 3, changed: 0, removed: 0, unchanged: 0 },
      concepts: {
        created: terms,
        changed: 0,
        removed: 0,
        unchanged: 0,
        deprecated: lines(0, /^is_obsolete: true/gm),
      },
      statements: { created: edges, changed: 0, removed: 0, unchanged: 0 },
    });
    expect(plan.dangling).toEqual([]);
    expect(graph.concepts.filter(({ summary }) => summary)).toHaveLength(
      lines(0, /^def: /gm) + lines(1, /^def: /gm),
    );
  });

  test('make a graph without a finding of integrity', () => {
    expect(validate(buildSnapshot(graph)).filter(({ gate }) => gate === 'INTEGRITY')).toEqual([]);
    expect(plan.findings.filter(({ gate }) => gate === 'INTEGRITY')).toEqual([]);
  });

  test('keep definitions with the term as their evidence, decoded, and make no statements of their words', () => {
    const chikungunya = byCode(graph, 'DOID:0050012');
    const source = graph.sources.find(({ slug }) => slug === 'disease-ontology-infectious');
    expect(source?.licence).toBe('CC0-1.0');
    expect(chikungunya).toMatchObject({
      name: 'chikungunya',
      slug: 'chikungunya',
      summary: {
        text: expect.stringContaining('has_symptom fever'),
        evidence: [expect.stringMatching(/^evd_/)],
      },
      evidence: [{ source: source?.id, locator: 'DOID:0050012' }],
    });
    expect(graph.concepts.filter(({ summary }) => summary?.text.includes('\\'))).toEqual([]);
  });

  test('keep the scope of every synonym', () => {
    const scopes = ['EXACT', 'RELATED', 'NARROW', 'BROAD'] as const;
    for (const scope of scopes) {
      const pattern = new RegExp(`^synonym: ".*" ${scope} `, 'gm');
      const kept = graph.concepts.flatMap(({ synonyms }) => synonyms).filter((each) => each.scope === scope);
      expect(kept).toHaveLength(lines(0, pattern) + lines(1, pattern));
    }
    expect(lines(1, / NARROW /g)).toBeGreaterThan(0);
  });

  test('keep every parent of a term that has several', () => {
    const child = byCode(graph, 'SYMP:0000047');
    expect(
      graph.statements.filter(({ kind, subject }) => kind === 'SUBTYPE_OF' && subject === child?.id),
    ).toHaveLength(2);
  });

  test('deprecate obsolete terms, which lead to what replaces them', () => {
    const { concepts } = graph;
    const replaced = concepts.filter(({ replacedBy }) => replacedBy !== undefined);
    expect(replaced).toHaveLength(lines(0, /^replaced_by/gm));
    for (const { status, replacedBy, name } of replaced) {
      expect(status).toBe('DEPRECATED');
      expect(name).not.toMatch(/^obsolete/);
      expect(concepts.find(({ id }) => id === replacedBy)?.status).toBe('ACTIVE');
    }
  });

  test('find a merged term by the id that it had', () => {
    const { name } = byCode(graph, 'DOID:0050025') ?? {};
    const found = resolveConcept(buildSnapshot(graph), 'DOID:0050021');
    expect(name).toBe('human granulocytic anaplasmosis');
    expect(found).toMatchObject({ ok: true, value: { name } });
  });

  test('let no two concepts of a kind share an exact code, however many share a cross-reference', () => {
    const exact = graph.concepts.flatMap(({ kind, codes }) =>
      codes
        .filter(({ relation }) => relation === 'EXACT')
        .map(({ system, value }) => `${kind} ${system}:${value}`),
    );
    expect(new Set(exact).size).toBe(exact.length);
    const shared = graph.concepts.filter(({ codes }) => codes.some(({ value }) => value === 'C0578661'));
    expect(shared.length).toBeGreaterThan(1);
  });

  test('say by line which codes are left out', () => {
    const unknown = plan.leftOut.filter(({ reason }) => /is no code system/.test(reason));
    for (const { file, line, at } of unknown) {
      const text = OBO.find(({ name }) => name === file)?.text.split('\n')[(line ?? 0) - 1];
      expect(text).toContain(at?.split(' ')[1]);
    }
    expect(unknown.length).toBeGreaterThan(20);
  });

  test('change nothing when they come again, whichever the format', () => {
    expect(importInto(MAPPING, OBO, { into: graph }).plan.edits).toEqual([]);
    expect(importInto(MAPPING, JSON_FILES, { into: graph }).plan.edits).toEqual([]);
    expect(importInto(MAPPING, JSON_FILES, { into: graph }).plan.counts.concepts.unchanged).toBe(
      graph.concepts.length,
    );
  });

  test('change what has changed, and only that', () => {
    const [symptoms] = OBO;
    const text = `${symptoms?.text}`
      .replace('name: back pain\n', 'name: pain of the back\n')
      .replace('name: backache\n', 'name: pain of the back\n');
    const { plan: next, graph: after } = importInto(MAPPING, [{ name: 'symp.obo', text }], { into: graph });
    expect(next.edits).toHaveLength(1);
    expect(named(after, 'pain of the back')).toMatchObject({
      slug: 'pain-of-the-back',
      formerSlugs: ['backache'],
      version: 2,
    });
  });

  test('take a statement back that a later version does not say any more', () => {
    const table =
      OBO[2]?.text
        .split('\n')
        .filter((line) => !line.startsWith('DOID:0050012'))
        .join('\n') ?? '';
    const removed = lines(2, /^DOID:0050012/gm);
    const { plan: next } = importInto(MAPPING, [{ name: 'disease-symptom.tsv', text: table }], {
      into: graph,
    });
    expect(next.counts.statements).toMatchObject({ removed, created: 0, changed: 0 });
    expect(removed).toBeGreaterThan(0);
    expect(next.counts.concepts).toMatchObject({ removed: 0, changed: 0 });
  });
});

const SMALL = `
title: Small
inputs:
  - format: ontology
    files: [x.obo]
    source: { slug: x, title: X }
    xrefs: EXACT
    terms: [{ prefix: SYMP, kind: SYMPTOM, fields: { symptomKind: SYMPTOM } }]
  - format: ontology
    files: [y.obo]
    source: { slug: y, title: Y }
    terms: [{ prefix: DOID, kind: CONDITION, fields: { conditionKind: DISEASE } }]
  - format: table
    files: [t.csv]
    source: { slug: t, title: T }
    statements:
      - kind: HAS_SYMPTOM
        subject: { kind: CONDITION, code: disease }
        object: { kind: SYMPTOM, name: symptom }
        negated: { column: present, values: ['no'] }
        frequency: { column: often, values: { often: { word: OFTEN }, rare: { word: RARELY } } }
`;
const obo = (...stanzas: readonly (readonly string[])[]): ImportFile => ({
  name: 'x.obo',
  text: stanzas.map((tags) => `[Term]\n${tags.join('\n')}\n`).join('\n'),
});
const term = (number: number, name: string, ...tags: readonly string[]) => [
  `id: SYMP:000000${number}`,
  `name: ${name}`,
  ...tags,
];
const diseases: ImportFile = { name: 'y.obo', text: '[Term]\nid: DOID:1\nname: flu\n' };
const table = (...rows: readonly string[]): ImportFile => ({
  name: 't.csv',
  text: ['disease,symptom,present,often', ...rows].join('\n'),
});

describe('of a graph that is there', () => {
  const first = importInto(SMALL, [obo(term(1, 'fever'), term(2, 'cough'))]).graph;

  test('slugs are given once: same names get numbers, and nobody loses theirs', () => {
    const { graph } = importInto(SMALL, [obo(term(3, 'Fever'), term(1, 'fever'), term(4, '発熱'))], {
      into: first,
    });
    expect(graph.concepts.map(({ slug }) => slug).sort()).toEqual([
      'cough',
      'fever',
      'fever-2',
      'symp-0000004',
    ]);
    expect(byCode(graph, 'SYMP:0000001')?.slug).toBe('fever');
  });

  test('a concept that a content pack brought stays as it is, and is told', () => {
    const { plan } = importInto(SMALL, [obo(term(1, 'hot'))], { into: first, isLocked: () => true });
    expect(plan.edits).toEqual([]);
    expect(plan.kept).toEqual([expect.objectContaining({ at: 'SYMP:0000001', file: 'x.obo', line: 1 })]);
  });

  test('a concept that a content pack brought later, with the same code, changes nothing of the import', () => {
    const files = [obo(term(1, 'fever'), term(2, 'cough', 'is_a: SYMP:0000001')), diseases];
    const { graph } = importInto(SMALL, files, { into: first });
    const ofPack = aConcept('SYMPTOM', 9_000, {
      name: 'heat',
      codes: [{ system: 'SYMP', value: '0000001', relation: 'EXACT' }],
    });
    const both = { ...graph, concepts: [...graph.concepts, ofPack] };
    const isLocked = (id: string) => id === ofPack.id;
    const { plan } = importInto(SMALL, files, { into: both, isLocked });
    expect([plan.edits, plan.leftOut, plan.dangling]).toEqual([[], [], []]);
  });

  test('a term that was merged into another one is deprecated in favour of it', () => {
    const { graph, plan } = importInto(SMALL, [obo(term(1, 'fever', 'alt_id: SYMP:0000002'))], {
      into: first,
    });
    const fever = byCode(graph, 'SYMP:0000001');
    expect(named(graph, 'cough')).toMatchObject({ status: 'DEPRECATED', replacedBy: fever?.id });
    expect(plan.counts.concepts.deprecated).toBe(1);
    expect(
      importInto(SMALL, [obo(term(1, 'fever', 'alt_id: SYMP:0000002'))], { into: graph }).plan.edits,
    ).toEqual([]);
  });

  test('an exact code that two terms claim is close for both, and its own for the term it names', () => {
    const { graph } = importInto(SMALL, [
      obo(
        term(1, 'a', 'xref: MESH:D000001', 'xref: MESH:D000002', 'xref: SYMP:0000002'),
        term(2, 'b', 'xref: MESH:D000001'),
      ),
    ]);
    const relations = graph.concepts.map(({ codes }) =>
      codes.map(({ value, relation }) => `${value} ${relation}`),
    );
    expect(relations).toEqual([
      ['0000001 EXACT', 'D000001 CLOSE', 'D000002 EXACT', '0000002 CLOSE'],
      ['0000002 EXACT', 'D000001 CLOSE'],
    ]);
  });
});

describe('of a table', () => {
  const base = importInto(SMALL, [
    obo(term(1, 'fever'), term(2, 'cough', 'synonym: "hack" EXACT []')),
    diseases,
  ]).graph;
  const imported = (...rows: readonly string[]) => importInto(SMALL, [table(...rows)], { into: base });

  test('rows find concepts by code and by name, and say how often and whether at all', () => {
    const { graph, plan } = imported('DOID:1,FEVER,yes,often', 'DOID:1,hack,no,');
    expect(plan.dangling).toEqual([]);
    const said = graph.statements.map(({ negated, qualifiers }) => [negated, qualifiers.frequency?.word]);
    expect(said).toEqual([
      [false, 'OFTEN'],
      [true, undefined],
    ]);
    for (const { qualifiers, evidence } of graph.statements) {
      if (qualifiers.frequency) expect(qualifiers.frequency.evidence).toBe(evidence[0]?.id);
    }
  });

  test('what rows repeat is said once', () => {
    const { graph } = imported('DOID:1,fever,yes,', 'DOID:1,fever,yes,', 'DOID:1,Fever,yes,');
    expect(graph.statements).toHaveLength(1);
  });

  test('a row with another frequency changes the statement that was there, and keeps its id', () => {
    const { graph } = imported('DOID:1,fever,yes,often');
    const next = importInto(SMALL, [table('DOID:1,fever,yes,rare')], { into: graph });
    expect(next.plan.counts.statements).toEqual({ created: 0, changed: 1, removed: 0, unchanged: 0 });
    expect(next.graph.statements).toMatchObject([
      { id: graph.statements[0]?.id, version: 2, qualifiers: { frequency: { word: 'RARELY' } } },
    ]);
  });

  test('every row whose end is not in the graph is reported with its line and the reason', () => {
    const { plan } = imported(
      'DOID:2,fever,yes,',
      'DOID:1,rash,yes,',
      'SYMP:0000001,fever,yes,',
      'DOID:1,fever,yes,',
    );
    expect(plan.dangling.map(({ file, line, reason }) => [file, line, reason])).toEqual([
      ['t.csv', 2, 'no condition has the code DOID:2'],
      ['t.csv', 3, 'no symptom has the name “rash”'],
      ['t.csv', 4, 'the code SYMP:0000001 is of a symptom, not of a condition'],
    ]);
    expect(plan.counts.statements.created).toBe(1);
  });

  test('rows that cannot be read are left out with their line', () => {
    const { plan } = imported(
      'DOID:1,fever',
      'DOID:x,fever,yes,',
      'DOID:1,fever,yes,daily',
      'DOID:1,cough,yes,',
    );
    expect(plan.leftOut.map(({ line, at }) => [line, at])).toEqual([
      [2, undefined],
      [3, 'DOID:x'],
      [4, 'daily'],
    ]);
    expect(plan.counts.statements.created).toBe(1);
  });

  test('a name that only an obsolete term has names a new concept where the mapping makes one', () => {
    const creating = SMALL.replace(
      'name: symptom }',
      'name: symptom, create: true, fields: { symptomKind: SIGN } }',
    );
    const old = importInto(SMALL, [obo(term(1, 'obsolete sore', 'is_obsolete: true')), diseases]).graph;
    const { graph } = importInto(creating, [table('DOID:1,sore,yes,')], { into: old });
    const sores = graph.concepts.filter(({ name }) => name === 'sore');
    expect(sores.map(({ status, slug }) => [status, slug])).toEqual([
      ['DEPRECATED', 'sore'],
      ['ACTIVE', 'sore-2'],
    ]);
    expect(graph.statements[0]?.object).toBe(sores[1]?.id);
    expect(importInto(creating, [table('DOID:1,sore,yes,')], { into: graph }).plan.edits).toEqual([]);
  });

  test('a missing column is told once, and nothing is guessed', () => {
    const file = { name: 't.csv', text: 'disease,sign\nDOID:1,fever\n' };
    expect(() => importInto(SMALL, [file], { into: base })).toThrow(
      /^t\.csv gives nothing to import: line 1: .*no column “symptom”, “present”, “often”/,
    );
  });

  test('what another import says too has the evidence of both, and loses only one of them', () => {
    const other = SMALL.replace('slug: t,', 'slug: u,').replace('files: [t.csv]', 'files: [u.csv]');
    const second = { ...table('DOID:1,fever,yes,'), name: 'u.csv' };
    const { graph } = imported('DOID:1,fever,yes,');
    const both = importInto(other, [second], { into: graph });
    expect(both.graph.statements.map(({ evidence }) => evidence.length)).toEqual([2]);
    const one = importInto(other, [{ ...table('DOID:1,cough,yes,'), name: 'u.csv' }], {
      into: both.graph,
    });
    expect(one.plan.counts.statements).toMatchObject({ created: 1, changed: 1, removed: 0 });
    expect(one.graph.statements[0]?.evidence).toEqual(graph.statements[0]?.evidence);
  });
});

test('rules, contracts and cases of the graph stay as they are', () => {
  const ruled = {
    ...EMPTY_GRAPH,
    criteria: [aCriterion(1)],
    rules: [aRule(1)],
    contracts: [aContract(1)],
    cases: [aCase(1)],
  };
  const { plan, graph } = importInto(SMALL, [obo(term(1, 'a'))], { into: ruled });
  expect(plan.edits.map((edit) => edit.type === 'put' && isConcept(edit.subject))).toEqual([false, true]);
  const { criteria, rules, contracts, cases } = ruled;
  expect(graph).toMatchObject({ criteria, rules, contracts, cases });
});

test('a cycle of kinds is a finding of integrity, which forbids to publish it', () => {
  const { plan } = importInto(SMALL, [
    obo(term(1, 'a', 'is_a: SYMP:0000002'), term(2, 'b', 'is_a: SYMP:0000001')),
  ]);
  expect(plan.findings.filter(({ gate }) => gate === 'INTEGRITY').map(({ code }) => code)).toEqual([
    'HIERARCHY_CYCLE',
    'HIERARCHY_CYCLE',
  ]);
});

test.each([
  ['x.obo', ''],
  ['x.obo', '<html><body>404 Not Found</body></html>'],
  ['x.obo', '{"graphs": ['],
  ['x.obo', '[Term]\nid: ELSEWHERE:1\nname: fever\n'],
  ['t.csv', 'disease,symptom,present,often\n'],
])(
  'a file that gives nothing is refused, since it would take back all that was said: %s %j',
  (name, text) => {
    expect(() => importInto(SMALL, [{ name, text }])).toThrow(`${name} gives nothing to import: `);
  },
);
