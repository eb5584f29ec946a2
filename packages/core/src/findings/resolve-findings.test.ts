import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, anId, aStatement } from '../testing/builders.ts';
import type { FindingRequest } from './finding-request.ts';
import { resolveFindings } from './resolve-findings.ts';

const legPain = aConcept('SYMPTOM', 1, { name: 'leg pain' });
const calfPain = aConcept('SYMPTOM', 2, { name: 'calf pain' });
const fever = aConcept('SYMPTOM', 3, { name: 'fever' });
const chill = aConcept('SYMPTOM', 4, { name: 'low temperature' });
const veins = aConcept('SYMPTOM', 5, { name: 'varicose veins' });
const veinDisease = aConcept('CONDITION', 1, { name: 'varicose veins' });
const walking = aConcept('FACTOR', 1, { name: 'walking' });
const stairs = aConcept('FACTOR', 2, { name: 'stairs' });
const temperature = aConcept('OBSERVABLE', 1, {
  name: 'body temperature',
  unit: '[degF]',
  derived: [{ symptom: fever.id, gte: 38, unit: 'Cel', evidence: anId('evd', 9) }],
});

const snapshot = buildSnapshot(
  aGraph(
    [legPain, calfPain, fever, chill, veins, veinDisease, walking, stairs, temperature],
    [
      aStatement('SUBTYPE_OF', 1, { subject: calfPain, object: legPain }),
      aStatement('SUBTYPE_OF', 2, { subject: stairs, object: walking }),
      aStatement('EXCLUDES', 3, { subject: fever, object: chill }),
    ],
  ),
);

const resolve = (...requests: readonly Partial<FindingRequest>[]) =>
  resolveFindings(
    snapshot,
    requests.map((request) => ({ concept: 'calf-pain', state: 'PRESENT' as const, ...request })),
  );
const messageOf = (result: ReturnType<typeof resolve>) =>
  result.ok ? undefined : 'message' in result.error ? result.error.message : result.error.problem.code;

describe('findings', () => {
  test('that name nothing are unmatched, and so are values of their slots', () => {
    const found = resolve({ concept: 'no-such' }, { qualifiers: { triggeredBy: ['walking', 'nothing'] } });
    expect(found).toEqual({
      ok: true,
      value: {
        findings: [{ concept: calfPain.id, state: 'PRESENT', qualifiers: { triggeredBy: [walking.id] } }],
        unmatched: ['no-such', 'nothing'],
      },
    });
  });

  test('that are absent in circumstances of which none is known here say nothing, least of all that they are absent at all', () => {
    const found = resolve({ state: 'ABSENT', qualifiers: { triggeredBy: ['nothing'] } });
    expect(found).toEqual({ ok: true, value: { findings: [], unmatched: ['nothing'] } });
  });

  test('that are unknown are not even read', () => {
    expect(resolve({ concept: 'Not a reference!', state: 'UNKNOWN' })).toEqual({
      ok: true,
      value: { findings: [], unmatched: [] },
    });
  });

  test('that are malformed or ambiguous are refused', () => {
    expect(messageOf(resolve({ concept: 'Not a reference!' }))).toBe('MALFORMED');
    expect(messageOf(resolve({ concept: 'varicose-veins' }))).toBe('AMBIGUOUS');
  });

  test('that are measured give what follows, in whatever unit', () => {
    const states = (value: number, unit?: string) => {
      const found = resolve({ concept: 'body-temperature', value, ...(unit === undefined ? {} : { unit }) });
      return found.ok
        ? found.value.findings.slice(1).map(({ concept, state }) => [concept, state])
        : found.error;
    };
    expect(states(100.4)).toEqual([[fever.id, 'PRESENT']]);
    expect(states(38, 'Cel')).toEqual([[fever.id, 'PRESENT']]);
    expect(states(37.9, 'Cel')).toEqual([[fever.id, 'ABSENT']]);
    expect(states(311.15, 'K')).toEqual([[fever.id, 'PRESENT']]);
  });

  test('say what is wrong with a value or a unit', () => {
    expect(messageOf(resolve({ concept: 'body-temperature' }))).toMatch(/give its value, in \[degF\]/);
    expect(messageOf(resolve({ concept: 'body-temperature', value: 38, unit: 'kg' }))).toMatch(
      /kg does not convert/,
    );
    expect(messageOf(resolve({ value: 3 }))).toMatch(/only observables take a value/);
    expect(messageOf(resolve({ concept: 'walking' }))).toMatch(/factor\/walking is no finding/);
  });

  test.each<readonly [string, readonly Partial<FindingRequest>[]]>([
    ['present and absent', [{}, { state: 'ABSENT' }]],
    ['a subtype present and its parent absent', [{}, { concept: 'leg-pain', state: 'ABSENT' }]],
    [
      'present in a circumstance and absent in a wider one',
      [
        { qualifiers: { triggeredBy: ['stairs'] } },
        { concept: 'leg-pain', state: 'ABSENT', qualifiers: { triggeredBy: ['walking'] } },
      ],
    ],
    ['two that exclude each other', [{ concept: 'fever' }, { concept: 'low-temperature' }]],
    [
      'measured and denied',
      [
        { concept: 'body-temperature', value: 39, unit: 'Cel' },
        { concept: 'fever', state: 'ABSENT' },
      ],
    ],
    [
      'eased and not eased by the same',
      [{ qualifiers: { relievedBy: ['walking'], notRelievedBy: ['walking'] } }],
    ],
  ])('contradict each other: %s', (_what, requests) => {
    const [found, reversed] = [resolve(...requests), resolve(...requests.toReversed())];
    expect(messageOf(found)).toMatch(/contradict/);
    expect(messageOf(reversed)).toMatch(/contradict/);
  });

  test.each<readonly [string, readonly Partial<FindingRequest>[]]>([
    [
      'present at all and absent in a circumstance',
      [{}, { state: 'ABSENT', qualifiers: { triggeredBy: ['walking'] } }],
    ],
    ['a parent present and its subtype absent', [{ concept: 'leg-pain' }, { state: 'ABSENT' }]],
    ['the same twice', [{}, {}]],
  ])('do not contradict each other: %s', (_what, requests) => {
    expect(resolve(...requests).ok).toBe(true);
  });
});
