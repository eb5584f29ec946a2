import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readObo } from '../obo/read-obo.ts';
import { readObographs } from './read-obographs.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../test/fixtures/do-symp/${name}`, import.meta.url), 'utf8');

/** Without lines, lists as sets: what both formats can say. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(comparable(item))).sort();
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key, field]) => key !== 'line' && field !== undefined);
  return Object.fromEntries(fields.sort().map(([key, field]) => [key, comparable(field)]));
}

test.each(['symp', 'DO_infectious_disease_slim'])('%s says the same in both formats', (name) => {
  const obo = readObo(fixture(`${name}.obo`));
  const json = readObographs(fixture(`${name}.json`));
  expect(obo.problems).toEqual([]);
  expect(json.problems).toEqual([]);
  expect(obo.ontology.terms.length).toBeGreaterThan(20);
  const terms = new Map(json.ontology.terms.map((term) => [term.id, term]));
  const different = obo.ontology.terms.filter(
    (term) => !isDeepStrictEqual(comparable(term), comparable(terms.get(term.id))),
  );
  expect(different).toEqual([]);
  expect(terms.size).toBe(obo.ontology.terms.length);
});

const graph = (content: object) => readObographs(JSON.stringify({ graphs: [content] }));

test('relations and subsets are named as in the flat file', () => {
  const [term] = graph({
    nodes: [
      {
        id: 'http://purl.obolibrary.org/obo/X_1',
        lbl: 'x',
        meta: { subsets: ['http://purl.obolibrary.org/obo/x#slim'] },
      },
    ],
    edges: [
      {
        sub: 'http://purl.obolibrary.org/obo/X_1',
        pred: 'http://purl.obolibrary.org/obo/x#part_of',
        obj: 'http://purl.obolibrary.org/obo/X_2',
      },
    ],
  }).ontology.terms;
  expect(term).toMatchObject({
    id: 'X:1',
    subsets: ['slim'],
    relationships: [{ type: 'part_of', id: 'X:2' }],
  });
});

describe('what cannot be read is told, and the rest is kept', () => {
  test('a file that is no JSON, or no obographs document', () => {
    expect(readObographs('{').problems[0]?.reason).toMatch(/not JSON/);
    expect(readObographs('{"graphs":[]}').problems[0]?.reason).toMatch(
      /no obographs document: graphs: must hold a graph/,
    );
  });

  test('nodes and edges of another shape, synonyms of an unknown kind, terms that come twice', () => {
    const node = { id: 'X:1', lbl: 'x', meta: { synonyms: [{ pred: 'hasOddSynonym', val: 'odd' }] } };
    const { ontology, problems } = graph({ nodes: [7, node, node], edges: [{ sub: 'X:1' }] });
    expect(ontology.terms).toMatchObject([{ id: 'X:1', name: 'x' }]);
    expect(problems.map(({ at }) => at)).toEqual(['nodes[0]', 'X:1', 'edges[0]', 'X:1']);
  });
});

const keys = fc.constantFrom('graphs', 'nodes', 'edges', 'id', 'lbl', 'meta', 'synonyms', 'pred', 'val');
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.string(),
    fc.double(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  ),
})).value;

test('garbage is answered, never thrown at, and no term comes from nothing', () => {
  const texts = fc.oneof(
    fc.string(),
    json.map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { ontology, problems } = readObographs(text);
      expect(ontology.terms.length > 0 ? text.includes('graphs') : problems.length <= 1).toBe(true);
    }),
  );
});

test('garbage within a graph is a term, a problem or of no account, each node and edge at most once', () => {
  fc.assert(
    fc.property(fc.array(json, { maxLength: 5 }), (values) => {
      const { ontology, problems } = graph({ nodes: values, edges: values });
      const troubled = problems.filter(({ at }) => /^(?:nodes|edges)/.test(at ?? ''));
      expect(new Set(troubled.map(({ at }) => at)).size).toBe(troubled.length);
      expect(ontology.terms.length + troubled.length).toBeLessThanOrEqual(2 * values.length);
    }),
  );
});
