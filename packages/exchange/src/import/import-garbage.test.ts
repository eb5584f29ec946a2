import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixture, importInto, mappingText } from '../../test/import-into.ts';
import { draftFiles } from './draft-files.ts';
import { readMapping } from './read-mapping.ts';

const MAPPING = mappingText('disease-ontology-infectious');
const files = ['symp.obo', 'symp.json', 'disease-symptom.tsv'].map((name) => fixture(`do-symp/${name}`));

/** A file with pieces of it cut out, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 400 }),
        fc.string({ unit: 'binary' }),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([{ name, text }, wounds]) => ({
    name,
    text: wounds.reduce((whole, [place, length, filling]) => {
      const start = Math.floor(place * whole.length);
      return `${whole.slice(0, start)}${filling}${whole.slice(start + length)}`;
    }, text),
  }));

test('a damaged file gives what can be read or is refused, and never makes a graph without ends and evidence', () => {
  const mapping = readMapping(MAPPING);
  if (!mapping.ok) throw new Error(mapping.error.join());
  fc.assert(
    fc.property(damaged, (file) => {
      const drafts = draftFiles(mapping.value, [file]);
      if (!drafts.ok) {
        expect(drafts.error).toEqual([expect.stringMatching(/gives nothing to import: ./)]);
        return;
      }
      const { graph, plan } = importInto(MAPPING, [file]);
      const ids = new Set(graph.concepts.map(({ id }) => id));
      for (const { subject, object, evidence } of graph.statements) {
        expect([ids.has(subject), ids.has(object), evidence.length > 0]).toEqual([true, true, true]);
      }
      const integrity = plan.findings.filter(({ gate }) => gate === 'INTEGRITY').map(({ code }) => code);
      expect(integrity.filter((code) => code !== 'HIERARCHY_CYCLE' && code !== 'REDIRECT_ENDLESS')).toEqual(
        [],
      );
      expect(importInto(MAPPING, [file], { into: graph }).plan.edits).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a mapping that is none is refused with what is wrong, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const mapping = readMapping(text);
      expect(mapping.ok ? [] : mapping.error).not.toEqual([]);
    }),
  );
});

test.each([
  ['title: [', /line 1/],
  ['title: x\ninputs: []', /inputs/],
  [MAPPING.replaceAll('disease-ontology-symptoms', 'symptom-ontology'), /two have the same slug/],
  [MAPPING.replace('disease-symptom.infectious.tsv', 'symp.obo'), /one is named twice/],
  [
    MAPPING.replace('SNOMEDCT_US_*: SNOMEDCT', 'SNOMEDCT_US_*: NOWHERE'),
    /codes\.SNOMEDCT_US_\*: must be a code system/,
  ],
  [MAPPING.replace('relations: { is_a: SUBTYPE_OF }', 'relations: { is_a: LIKES }'), /relations\.is_a/],
])('a mapping is refused with the place of its mistake: %#', (text, message) => {
  const mapping = readMapping(text);
  expect(mapping.ok ? '' : mapping.error.join('\n')).toMatch(message);
});

const bomb = [
  'a: &a [x, x]',
  ...[...'bcdefghij'].map((name, place) => {
    const before = 'abcdefghi'[place];
    return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

test.each([
  ['aliases of aliases', bomb, /^line 2: What has an anchor may have no alias in it/],
  ['an alias of itself', 'a: &a [*a]', /What has an anchor may have no alias in it/],
  [
    'more aliases than any needs',
    `a: &a x\nb: [${Array.from({ length: 101 }, () => '*a').join(', ')}]`,
    /more than 100 aliases/,
  ],
  ['an alias of nothing', 'a: *b', /^line 1: There is no anchor &b/],
  ['lists in lists without an end', '['.repeat(30_000), /nested too deep|line 1/],
  ['lists in lists', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`, /nested too deep|Unrecognized/],
  ['more than a mapping needs', `# ${'x'.repeat(32_000)}`, /at most 32000 characters/],
  [
    'a pattern that may hang',
    MAPPING.replace(
      '  - format: table',
      '  - format: table\n    concepts:\n      - { kind: CONDITION, name: { column: a, unless: "^(a+)+$" } }',
    ),
    /must be a pattern of characters.*\(a\+\)\+\$/,
  ],
])('%s in a mapping: told, not thrown', (_, text, message) => {
  const mapping = readMapping(text);
  expect(mapping.ok ? '' : mapping.error.join('\n')).toMatch(message);
});
