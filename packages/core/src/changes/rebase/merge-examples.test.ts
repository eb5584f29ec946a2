import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { EMPTY_GRAPH, type Subject } from '../../graph/graph-document.ts';
import { aConcept, aRule, aStatement, isPresent, someEvidence } from '../../testing/index.ts';
import type { Condition } from '../../vocabulary/concepts/condition.ts';
import { changeBetween } from '../draft/change-between.ts';
import type { ConflictChoice, Resolution } from './conflict.ts';
import { rebaseChange } from './rebase-change.ts';

const published = buildSnapshot(EMPTY_GRAPH);
const [one, two, three, four] = [1, 2, 3, 4].map((number) =>
  someEvidence(number, { quote: `quote ${number}` }),
);
if (!one || !two || !three || !four) throw new Error('There are four pieces.');
const clot = aConcept('CONDITION', 1, { evidence: [one, two] });
const pain = aConcept('SYMPTOM', 1);
const fever = aConcept('SYMPTOM', 2);
const has = aStatement(
  'HAS_SYMPTOM',
  1,
  { subject: clot, object: pain },
  { qualifiers: { quality: ['ACHING', 'DULL'] } },
);
const step = (text: string, ...evidence: readonly string[]) => ({ text, evidence });
const walk = aConcept('TREATMENT', 1, { instructions: [step('Stand up slowly.'), step('Walk a mile.')] });

function merge<Value extends Subject>(
  [base, theirs, ours]: readonly [Value, Partial<Value>, Partial<Value>],
  resolutions: readonly Resolution[] = [],
) {
  const change = changeBetween({ base, draft: { ...base, ...ours } as Subject });
  if (!change) throw new Error('Ours changes nothing.');
  const settled = {
    published,
    named: () => published,
    resolutions: new Map(resolutions.map((each) => [each.key, each])),
  };
  const rebased = rebaseChange(change, { ...base, ...theirs, version: 2 } as Subject, settled);
  return { conflicts: rebased.conflicts, draft: rebased.change?.draft as Value | undefined };
}

/** The merge with each of its conflicts settled in one way. */
function settled<Value extends Subject>(
  sides: readonly [Value, Partial<Value>, Partial<Value>],
  choice: ConflictChoice,
  value?: Resolution['value'],
) {
  const { conflicts } = merge(sides);
  expect(conflicts.length).toBeGreaterThan(0);
  return merge(
    sides,
    conflicts.map(({ key }) => ({ key, choice, ...(value === undefined ? {} : { value }) })),
  );
}

test('of two slugs that others and we gave, the one that is not taken goes on as a former slug', () => {
  const former = [clot.slug];
  const sides = [
    clot,
    { slug: 'dvt', formerSlugs: former },
    { slug: 'blood-clot', formerSlugs: former },
  ] as const;
  expect(settled(sides, 'OURS').draft).toMatchObject({
    slug: 'blood-clot',
    formerSlugs: [clot.slug, 'dvt'],
  });
  expect(settled(sides, 'THEIRS').draft).toBeUndefined();
});

describe('evidence', () => {
  test('that either adds is there, what either takes out is not, and each piece is merged by itself', () => {
    const theirs = { evidence: [{ ...one, locator: 'Page 7' }, two, three] };
    const ours = { evidence: [{ ...one, quote: 'other words' }, four] };
    expect(merge([clot, theirs, ours])).toMatchObject({
      conflicts: [],
      draft: { evidence: [{ ...one, locator: 'Page 7', quote: 'other words' }, four, three] },
    });
  });

  test('that one changes and the other takes out is a conflict at its id', () => {
    const sides = [clot, { evidence: [one] }, { evidence: [one, { ...two, quote: 'new' }] }] as const;
    expect(merge(sides).conflicts).toMatchObject([
      { kind: 'VALUE', path: `evidence.${two.id}`, theirs: null, base: two, ours: { ...two, quote: 'new' } },
    ]);
    expect(settled(sides, 'OURS').draft?.evidence).toEqual([one, { ...two, quote: 'new' }]);
    expect(settled(sides, 'THEIRS')).toEqual({ conflicts: [], draft: undefined });
    expect(settled(sides, 'CUSTOM', { ...two, quote: 'both' }).draft?.evidence).toEqual([
      one,
      { ...two, quote: 'both' },
    ]);
  });

  test('that both give another place is a conflict of the list', () => {
    const base: Condition = { ...clot, evidence: [one, two, three, four] };
    const sides = [
      base,
      { evidence: [two, three, four, one] },
      { evidence: [two, three, one, four] },
    ] as const;
    expect(merge(sides).conflicts).toMatchObject([
      { kind: 'LIST', path: 'evidence', choices: ['OURS', 'THEIRS', 'UNION', 'CUSTOM'] },
    ]);
    expect(settled(sides, 'OURS').draft?.evidence).toEqual([two, three, one, four]);
  });
});

describe('steps', () => {
  const [stand, go] = walk.instructions;
  if (!stand || !go) throw new Error('There are two.');

  test('in the same place are merged by words and fields, and one that is put between stays between', () => {
    const theirs = { instructions: [step('Stand up very slowly.'), step('Wait.'), go] };
    const ours = { instructions: [step('Stand up slowly.', one.id), step('Walk two miles.')] };
    expect(merge([walk, theirs, ours])).toMatchObject({
      conflicts: [],
      draft: {
        instructions: [step('Stand up very slowly.', one.id), step('Wait.'), step('Walk two miles.')],
      },
    });
  });

  test('of which both change the same words are a conflict, in which either version has the rest of both', () => {
    const sides = [
      walk,
      { instructions: [stand, step('Walk half a mile.')] },
      { instructions: [stand, step('Walk ten miles.')] },
    ] as const;
    expect(merge(sides).conflicts).toMatchObject([
      {
        kind: 'TEXT',
        path: 'instructions.1.text',
        base: 'Walk a mile.',
        theirs: 'Walk half a mile.',
        ours: 'Walk ten miles.',
      },
    ]);
    expect(settled(sides, 'CUSTOM', 'Walk as far as you can.').draft?.instructions[1]).toEqual(
      step('Walk as far as you can.'),
    );
  });
});

describe('what means something only as a whole', () => {
  test('is a conflict as a whole: conditions, amounts and codes', () => {
    const rule = aRule(1);
    const both = { op: 'all', of: [rule.when, isPresent(fever)] } as const;
    expect(merge([rule, { when: both }, { when: isPresent(fever) }]).conflicts).toMatchObject([
      { path: 'when', kind: 'VALUE' },
    ]);
    const latency = (value: number, unit: string) => ({
      qualifiers: { latency: { value, unit, evidence: one.id } },
    });
    const timed = { ...has, ...latency(1, 'h') };
    expect(merge([timed, latency(2, 'h'), latency(1, 'd')]).conflicts).toMatchObject([
      { path: 'qualifiers.latency', theirs: { value: 2, unit: 'h' }, ours: { value: 1, unit: 'd' } },
    ]);
    const coded = (value: string, relation: 'EXACT' | 'BROAD') => ({
      codes: [{ system: 'HP', value, relation }],
    });
    const base = { ...clot, ...coded('1', 'EXACT') };
    expect(merge([base, coded('2', 'EXACT'), coded('1', 'BROAD')]).conflicts).toMatchObject([
      { path: 'codes.0' },
    ]);
  });
});

describe('a set of values', () => {
  test('has what either adds and not what either takes out, in one order whoever was first', () => {
    const [theirs, ours] = [
      { qualifiers: { quality: ['ACHING', 'SHARP'] as const } },
      { qualifiers: { quality: ['ACHING', 'DULL', 'BURNING'] as const } },
    ];
    const quality = ['ACHING', 'SHARP', 'BURNING'];
    expect(merge([has, theirs, ours]).draft?.qualifiers.quality).toEqual(quality);
    expect(merge([has, ours, theirs]).draft?.qualifiers.quality).toEqual(quality);
  });

  test('of which both leave nothing together is a conflict as a whole', () => {
    const sides = [
      has,
      { qualifiers: { quality: ['ACHING'] as const } },
      { qualifiers: { quality: ['DULL'] as const } },
    ] as const;
    expect(merge(sides).conflicts).toMatchObject([
      {
        kind: 'VALUE',
        path: 'qualifiers.quality',
        base: ['ACHING', 'DULL'],
        theirs: ['ACHING'],
        ours: ['DULL'],
      },
    ]);
    expect(settled(sides, 'OURS').draft?.qualifiers.quality).toEqual(['DULL']);
  });
});

test('a value of its own that has not the shape of the field leaves the conflict open', () => {
  const sides = [clot, { name: 'DVT' }, { name: 'thrombosis' }] as const;
  expect(settled(sides, 'CUSTOM', ' ').conflicts).toMatchObject([{ path: 'name' }]);
  expect(settled(sides, 'UNION').conflicts).toMatchObject([{ path: 'name' }]);
});
