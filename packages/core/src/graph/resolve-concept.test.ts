import { describe, expect, test } from 'vitest';
import { aConcept, aGraph, anId } from '../testing/index.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { followReplacement, resolveConcept } from './resolve-concept.ts';

const veins = aConcept('CONDITION', 1, { slug: 'varicose-veins' });
const veinsSeen = aConcept('SYMPTOM', 1, { slug: 'varicose-veins' });
const thrombosis = aConcept('CONDITION', 2, {
  slug: 'deep-vein-thrombosis',
  formerSlugs: ['leg-clot'],
  codes: [{ system: 'DOID', value: '0060903', relation: 'EXACT' }],
});
const oldName = aConcept('CONDITION', 3, {
  slug: 'phlebothrombosis',
  status: 'DEPRECATED',
  replacedBy: thrombosis.id,
});
const bloodClot = aConcept('CONDITION', 4, {
  slug: 'leg-clot-of-old',
  formerSlugs: ['deep-vein-thrombosis'],
});
const snapshot = buildSnapshot(aGraph([veins, veinsSeen, thrombosis, oldName, bloodClot]));

describe('a reference names', () => {
  test.each([
    ['its global id', thrombosis.id],
    ['its slug, though another once had it', 'deep-vein-thrombosis'],
    ['its kind and slug', 'condition/deep-vein-thrombosis'],
    ['its former slug', 'leg-clot'],
    ['an exact code', 'DOID:0060903'],
    ['the slug of what it replaced', 'phlebothrombosis'],
    ['the id of what it replaced', oldName.id],
  ])('a concept by %s', (_by, ref) => {
    expect(resolveConcept(snapshot, ref)).toEqual({ ok: true, value: thrombosis });
  });
});

test('a slug of two kinds is ambiguous until the kind is said', () => {
  const found = resolveConcept(snapshot, 'varicose-veins');
  expect(found).toMatchObject({ ok: false, error: { code: 'AMBIGUOUS', candidates: [veinsSeen, veins] } });
  expect(resolveConcept(snapshot, 'symptom/varicose-veins')).toEqual({ ok: true, value: veinsSeen });
  expect(resolveConcept(snapshot, 'varicose-veins', ['CONDITION'])).toEqual({ ok: true, value: veins });
});

test.each(['nothing-of-that-name', 'DOID:1', anId('con', 9), 'symptom/deep-vein-thrombosis'])(
  '%s names nothing',
  (ref) => {
    expect(resolveConcept(snapshot, ref)).toEqual({ ok: false, error: { code: 'NOT_FOUND', ref } });
  },
);

test('a concept of another kind than is asked for is not found', () => {
  expect(resolveConcept(snapshot, thrombosis.id, ['SYMPTOM'])).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});

test.each(['', 'Two words', 'disease/sciatica', 'con_1', '../etc'])('%j is malformed', (ref) => {
  expect(resolveConcept(snapshot, ref)).toEqual({ ok: false, error: { code: 'MALFORMED', ref } });
});

describe('following replacements', () => {
  const deprecated = (number: number, by: number) =>
    aConcept('CONDITION', number, { status: 'DEPRECATED', replacedBy: anId('con', by) });

  test('leads to the end of the chain', () => {
    const [one, two, three] = [deprecated(1, 2), deprecated(2, 3), aConcept('CONDITION', 3)];
    expect(followReplacement(buildSnapshot(aGraph([one, two, three])), one)).toBe(three);
  });

  test('leaves a concept that is not deprecated as it is', () => {
    const active = aConcept('CONDITION', 1, { replacedBy: anId('con', 2) });
    const other = aConcept('CONDITION', 2);
    expect(followReplacement(buildSnapshot(aGraph([active, other])), active)).toBe(active);
  });

  test('stays where it is when the chain never ends, and before a gap', () => {
    const [one, two] = [deprecated(1, 2), deprecated(2, 1)];
    expect(followReplacement(buildSnapshot(aGraph([one, two])), one)).toBe(one);
    const gap = deprecated(1, 9);
    expect(followReplacement(buildSnapshot(aGraph([gap])), gap)).toBe(gap);
  });
});
