import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OntologyTerm } from '../ontology/ontology.ts';
import { readObo } from './read-obo.ts';

const HEADER = 'format-version: 1.4\ndata-version: releases/2026-07-30\nontology: symp\n';
const reading = (...lines: readonly string[]) => readObo(`${HEADER}\n[Term]\nid: X:1\n${lines.join('\n')}\n`);
const termOf = (...lines: readonly string[]): OntologyTerm | undefined => reading(...lines).ontology.terms[0];
const reasons = (...lines: readonly string[]) => reading(...lines).problems.map(({ reason }) => reason);

test('the header names the ontology and its version', () => {
  expect(reading().ontology).toMatchObject({ id: 'symp', version: 'releases/2026-07-30' });
});

describe('a term', () => {
  test('keeps its name, definition, comment, namespace, subsets and the lines of its links', () => {
    expect(
      termOf(
        'name: joint pain',
        'namespace: symptoms',
        'def: "A pain in a joint." [url:http\\://example.org/a?b=c, PMID:1 "a, title"]',
        'comment: seen\\nin two lines',
        'subset: slim',
        'is_a: X:2 ! pain',
        'is_a: X:3 {source="x"} ! ache',
        'relationship: part_of X:4 ! body',
        'alt_id: X:9',
      ),
    ).toEqual({
      id: 'X:1',
      line: 5,
      name: 'joint pain',
      namespace: 'symptoms',
      definition: { text: 'A pain in a joint.', xrefs: ['url:http://example.org/a?b=c', 'PMID:1'] },
      comment: 'seen\nin two lines',
      synonyms: [],
      xrefs: [],
      matches: [],
      parents: [
        { id: 'X:2', line: 12 },
        { id: 'X:3', line: 13 },
      ],
      relationships: [{ type: 'part_of', id: 'X:4', line: 14 }],
      altIds: [{ id: 'X:9', line: 15 }],
      subsets: ['slim'],
      isObsolete: false,
      replacedBy: [],
      consider: [],
    });
  });

  test('that is obsolete says what replaces it and what to consider', () => {
    expect(termOf('is_obsolete: true', 'replaced_by: X:2', 'consider: X:3', 'consider: X:4')).toMatchObject({
      isObsolete: true,
      replacedBy: [{ id: 'X:2' }],
      consider: [{ id: 'X:3' }, { id: 'X:4' }],
    });
  });

  test('keeps the scope, type and cross-references of its synonyms, also in the older notation', () => {
    const synonyms = termOf(
      'synonym: "dry cough" EXACT [url:https\\://example.org]',
      'synonym: "PVAN" EXACT OMO:0003012 []',
      'synonym: "says \\"ah\\"" NARROW',
      'synonym: "near" []',
      'broad_synonym: "wide" []',
    )?.synonyms.map(({ line: _, ...synonym }) => synonym);
    expect(synonyms).toEqual([
      { text: 'dry cough', scope: 'EXACT', xrefs: ['url:https://example.org'] },
      { text: 'PVAN', scope: 'EXACT', type: 'OMO:0003012', xrefs: [] },
      { text: 'says "ah"', scope: 'NARROW', xrefs: [] },
      { text: 'near', scope: 'RELATED', xrefs: [] },
      { text: 'wide', scope: 'BROAD', xrefs: [] },
    ]);
  });

  test('keeps cross-references without their descriptions, and SKOS matches with their relation', () => {
    const term = termOf(
      'xref: MESH:D003371 "Cough"',
      'xref: url:http\\://example.org/x',
      'property_value: skos:broadMatch "ORDO:99825" xsd:string',
      'property_value: skos:exactMatch MESH:D1',
      'property_value: IAO:0000700 X:2',
    );
    expect(term?.xrefs.map(({ id }) => id)).toEqual(['MESH:D003371', 'url:http://example.org/x']);
    expect(term?.matches.map(({ relation, id }) => [relation, id])).toEqual([
      ['BROAD', 'ORDO:99825'],
      ['EXACT', 'MESH:D1'],
    ]);
  });

  test('may hold a comment, qualifiers, braces and an exclamation mark that is none', () => {
    expect(termOf('name: wow! a {b} name {source="y"} ! a comment')?.name).toBe('wow! a {b} name');
    expect(termOf('def: "not ! a comment" [] {comment="IEDB:RV"}')?.definition?.text).toBe('not ! a comment');
  });
});

test('a byte order mark, other line ends, comment lines and joined lines are read as the format has them', () => {
  const { ontology, problems } = readObo(
    '\uFEFFontology: x\r\n! a comment\r\n[Term] ! t\r\nid: X:1\r\nname: long \\\r\nname\r\n',
  );
  expect(problems).toEqual([]);
  expect(ontology.terms).toMatchObject([{ id: 'X:1', name: 'long name' }]);
});

test('only terms become terms', () => {
  const text = '[Typedef]\nid: part_of\n[Instance]\nid: X:2\n[Term]\nid: X:1\n';
  expect(readObo(text).ontology.terms.map(({ id }) => id)).toEqual(['X:1']);
});

describe('what cannot be read is told with its line, and the rest is kept', () => {
  test.each([
    ['what is this', /neither a stanza nor a tag/],
    ['wat: x', /tag wat is not known/],
    ['def: no quotes', /not a quoted text/],
    ['def: "no end', /not a quoted text/],
    ['def: "a" [X:1', /not a list/],
    ['synonym: naked EXACT []', /not a quoted text/],
    ['synonym: "" EXACT []', /synonym is empty/],
    ['is_a:', /is_a is empty/],
    ['is_a: ! nothing', /is_a is empty/],
    ['relationship: part_of', /needs a type and a term/],
    ['is_obsolete: maybe', /true or false/],
    ['id: X:7', /second id/],
    ['property_value: skos:exactMatch ""', /names nothing/],
  ])('%s', (line, reason) => {
    const { ontology, problems } = reading('name: kept', line, 'is_a: X:2');
    expect(problems).toEqual([expect.objectContaining({ line: 8, reason: expect.stringMatching(reason) })]);
    expect(ontology.terms).toMatchObject([{ id: 'X:1', name: 'kept', parents: [{ id: 'X:2' }] }]);
  });

  test('a second name, a term without an id, a term that comes twice', () => {
    expect(reasons('name: a', 'name: b')).toEqual(['A second name is left out: “b”.']);
    const twice = readObo('[Term]\nname: lost\n[Term]\nid: X:1\n[Term]\nid: X:1\nname: second\n');
    expect(twice.ontology.terms).toEqual([expect.objectContaining({ id: 'X:1', line: 3 })]);
    expect(twice.problems.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'A term has no id; all of it is left out.'],
      [5, 'The term X:1 was defined before, on line 3; that one counts.'],
    ]);
  });
});

const pieces = fc.constantFrom(
  '[Term]',
  '\n',
  'id: ',
  'X:1',
  'def: ',
  'synonym: ',
  'xref: ',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '!',
  ' ',
  ',',
);
const garbage = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('garbage is answered, never thrown at, and every problem has a line of the text', () => {
  fc.assert(
    fc.property(garbage, (text) => {
      const { ontology, problems } = readObo(text);
      const lines = text.split(/\r\n|\n|\r/).length;
      for (const { line, reason } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(reason).not.toBe('');
      }
      for (const { id } of ontology.terms) expect(id).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
