import { type IdPrefix, idShape } from '@symptograph/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { packText } from '../../test/pack-texts.ts';
import { fieldsOf, isFields, listOf } from '../plain.ts';
import { mintIds } from './mint-ids.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Mints ids that count up, so that a test can find them again. */
function mint(text: string): { readonly text: string; readonly ids: readonly string[] } {
  const ids: string[] = [];
  const result = mintIds('pack.yaml', text, (prefix) => {
    const id = `${prefix}_7${String(ids.length).padStart(25, 'Z')}`;
    ids.push(id);
    return id;
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.minted).toBe(ids.length);
  return { text: result.value.text, ids };
}

function withoutMinted(text: string, ids: readonly string[]): string {
  return ids.reduce((rest, id) => rest.replace(new RegExp(`id: ${id}(?:, |,?\\r?\\n *)`), ''), text);
}

function allIds(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(allIds);
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [inner] : allIds(inner)));
}

describe('minting', () => {
  test('inserts ids and leaves every other character of the file as it was', () => {
    fc.assert(
      fc.property(packText, (text) => {
        const minted = mint(text);
        expect(withoutMinted(minted.text, minted.ids)).toBe(text);
      }),
    );
  });

  test('gives an id of the right kind to every subject and piece of evidence', () => {
    fc.assert(
      fc.property(packText, (text) => {
        const content = fieldsOf(parse(mint(text).text));
        const concepts = listOf(content['conditions']).map(fieldsOf);
        const statements = concepts.flatMap((concept) =>
          listOf(fieldsOf(concept['statements'])['HAS_SYMPTOM']),
        );
        const named = (key: string) => listOf(content[key]).map(fieldsOf);
        const [criteria, rules, contracts, cases] = [
          named('criteria'),
          named('rules'),
          named('contracts'),
          named('cases'),
        ];
        const evidence = [
          ...concepts,
          ...statements.map(fieldsOf),
          ...criteria,
          ...rules,
          ...contracts,
          ...cases,
        ].flatMap(({ evidence: list }) => listOf(list));
        const areIds = (prefix: IdPrefix, items: readonly unknown[]) =>
          items.every((item) => idShape(prefix).safeParse(fieldsOf(item)['id']).success);
        expect([
          areIds('src', listOf(content['sources'])),
          areIds('con', concepts),
          areIds('stm', statements),
          areIds('evd', evidence),
          areIds('cri', criteria),
          areIds('rul', rules),
          areIds('ctr', contracts),
          areIds('cas', cases),
        ]).toEqual(Array(8).fill(true));
      }),
    );
  });

  test('keeps the ids that are there', () => {
    fc.assert(
      fc.property(packText, (text) => {
        const minted = mint(text);
        const kept = allIds(parse(minted.text)).filter((id) => !minted.ids.includes(String(id)));
        expect(kept).toEqual(allIds(parse(text)));
      }),
    );
  });

  test('of a file that has all its ids changes nothing', () => {
    fc.assert(
      fc.property(packText, (text) => {
        const once = mint(text).text;
        expect(mint(once)).toEqual({ text: once, ids: [] });
      }),
    );
  });

  test('puts the id first, in the layout of the item', () => {
    const text = `conditions:
  - slug: cramp # why
    evidence:
      - { at: opening/1 }
      - {at: opening/2}
      - {}
      - {
          at: opening/3,
        }
`;
    const [first, ...others] = mint(text).ids;
    expect(mint(text).text).toBe(`conditions:
  - id: ${first}
    slug: cramp # why
    evidence:
      - { id: ${others[0]}, at: opening/1 }
      - {id: ${others[1]}, at: opening/2}
      - { id: ${others[2]} }
      - {
          id: ${others[3]},
          at: opening/3,
        }
`);
  });

  test('gives rules and their evidence ids, and none to the conditions and findings in them', () => {
    const text = `rules:
  - slug: clot
    when: { any: [warmth, { present: calf-pain, relievedBy: rest }] }
    then: { urgency: EMERGENCY_GO }
    evidence: [{ at: opening/3 }]
cases:
  - slug: cramp
    findings: [calf-pain, { absent: swelling }]
`;
    const { text: minted, ids } = mint(text);
    const [rule, evidence, cramp] = ids;
    expect(minted).toBe(`rules:
  - id: ${rule}
    slug: clot
    when: { any: [warmth, { present: calf-pain, relievedBy: rest }] }
    then: { urgency: EMERGENCY_GO }
    evidence: [{ id: ${evidence}, at: opening/3 }]
cases:
  - id: ${cramp}
    slug: cramp
    findings: [calf-pain, { absent: swelling }]
`);
    expect(ids.map((id) => id.slice(0, 3))).toEqual(['rul', 'evd', 'cas']);
  });

  test('of a file that is no YAML says where it is broken', () => {
    const result = mintIds('pack.yaml', 'conditions:\n  - slug: a\n    slug: b\n', (prefix) => prefix);
    expect(result).toMatchObject({ ok: false, error: [{ code: 'YAML_SYNTAX', line: 3 }] });
  });

  test('refuses a layout into which no id can be inserted without changing its meaning', () => {
    const result = mintIds('pack.yaml', 'conditions: [slug: a]\n', (prefix) => `${prefix}_1`);
    expect(result).toMatchObject({ ok: false, error: [{ code: 'UNUSUAL_LAYOUT' }] });
  });
});
