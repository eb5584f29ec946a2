import { URGENCIES, type Urgency } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import { desk, judged, judgedOn, reviewed } from '../../../test/desk.ts';
import type { Subject } from '../../graph/graph-document.ts';
import { aConcept, anId, aRule, isPresent } from '../../testing/index.ts';
import { type Case, caseShape } from '../../vocabulary/rules/case.ts';
import { asksForLevel } from './asks-for-level.ts';
import type { JudgedChange } from './check-changes.ts';
import { type ReviewWitness, reviewWitnesses } from './review-witnesses.ts';
import { uncoveredWitnesses } from './uncovered-witnesses.ts';
import { witnessCase } from './witness-case.ts';

const { clot, embolism, pain, plainCramp, swelling } = desk;
const temperature = aConcept('OBSERVABLE', 9, { name: 'body temperature', unit: 'Cel' });
const hot = (bounds: { readonly gte?: number; readonly lt?: number }) =>
  aRule(8, {
    when: { op: 'compare', fact: { concept: temperature.id }, ...bounds, unit: 'Cel' },
    then: { ...clot.then, urgency: 'SAME_DAY' },
  });

const asEdit = (subject: Subject) => ({ type: 'put', subject }) as const;

function witnessesOf(change: JudgedChange): readonly ReviewWitness[] {
  const { review } = reviewed(change);
  return review ? reviewWitnesses(review) : [];
}

/** The witnesses of a change for which no case stands. */
function left(change: JudgedChange): readonly ReviewWitness[] {
  const { review } = reviewed(change);
  if (!review) throw new Error('There is a review.');
  return uncoveredWitnesses(review, change.before, change.after);
}

/** The case that a witness of a change proposes. */
function made(change: JudgedChange, witness: ReviewWitness, expected?: Urgency) {
  const { review } = reviewed(change);
  if (!review) throw new Error('There is a review.');
  const { after } = change;
  return witnessCase({ review, witness, after, id: anId('cas', 100), licence: 'CC0-1.0', expected });
}

/** The cases that all witnesses of a change propose; where they ask which level is right, it is said that an appointment is. */
function casesOf(change: JudgedChange): readonly Case[] {
  const { review } = reviewed(change);
  if (!review) return [];
  return reviewWitnesses(review).map((witness, place) => {
    const made = witnessCase({
      ...{ review, witness, after: change.after, id: anId('cas', 100 + place), licence: 'CC0-1.0' },
      expected: asksForLevel(review, witness) ? 'ROUTINE' : undefined,
    });
    if (!made.ok) throw new Error(made.error);
    return made.value;
  });
}

test('a witness becomes a case that expects the level of before, and accepts no lower one', () => {
  const [made, ...others] = casesOf(judged({ ...clot, then: { ...clot.then, urgency: 'ROUTINE' } }));
  expect(others).toEqual([]);
  expect(made).toMatchObject({
    origin: 'WITNESS',
    slug: 'calf-pain-and-swelling',
    narrative: 'Known is just this: calf pain; swelling.',
    findings: [
      { concept: pain.id, state: 'PRESENT' },
      { concept: swelling.id, state: 'PRESENT' },
    ],
    expected: 'SAME_DAY',
    acceptable: ['SAME_DAY'],
  });
  expect(caseShape.parse(made)).toEqual(made);
});

test('of a change that answers more urgently, the new level is acceptable too', () => {
  const [made] = casesOf(judged({ ...clot, then: { ...clot.then, urgency: 'EMERGENCY_GO' } }));
  expect(made).toMatchObject({ expected: 'SAME_DAY', acceptable: ['SAME_DAY', 'EMERGENCY_GO'] });
});

test('its slug is not that of another case', () => {
  const change = judged({ ...clot, then: { ...clot.then, urgency: 'ROUTINE' } });
  const [first] = casesOf(change);
  if (!first) throw new Error('There is a witness.');
  const again = judgedOn(judged(first).after, [
    { type: 'put', subject: change.changes[0]?.draft as Subject },
  ]);
  expect(casesOf(again)[0]?.slug).toBe(`${first.slug}-2`);
});

test.each([
  ['raised', hot({ gte: 38 }), hot({ gte: 40 })],
  ['put below', hot({ gte: 38 }), hot({ lt: 35 })],
  ['made a range', hot({ gte: 38 }), hot({ gte: 36, lt: 39 })],
])('a threshold that is %s gives cases with values', (_how, old, next) => {
  const { after } = judged(temperature, old);
  const cases = casesOf(judgedOn(after, [{ type: 'put', subject: next }]));
  expect(cases.length).toBeGreaterThan(0);
  for (const { findings } of cases)
    expect(findings).toContainEqual({
      ...{ concept: temperature.id, state: 'PRESENT', value: expect.any(Number), unit: 'Cel' },
    });
});

test('the cases of all witnesses cover all witnesses once the new answers are right for them, and not before', () => {
  const { after } = judged(temperature, hot({ gte: 38 }));
  const edits: readonly (readonly (Subject | string)[])[] = [
    [{ ...embolism, then: { ...embolism.then, urgency: 'ROUTINE' } }],
    [clot.id, embolism.id],
    [hot({ gte: 36.5, lt: 39 })],
    [aConcept('SYMPTOM', 9), { ...clot, when: { op: 'not', of: clot.when } }],
  ];
  for (const edit of edits) {
    const put = [...edit].map((each) =>
      typeof each === 'string'
        ? ({ type: 'remove', id: each } as const)
        : ({ type: 'put', subject: each } as const),
    );
    const bare = judgedOn(after, put);
    const cases = casesOf(bare);
    expect(left(judgedOn(after, [...put, ...cases.map(asEdit)]))).toEqual(
      witnessesOf(bare).filter(({ after: now }, place) => !cases[place]?.acceptable.includes(now)),
    );
    const right = cases.map((each) => ({ ...each, acceptable: URGENCIES }));
    expect(left(judgedOn(after, [...put, ...right.map(asEdit)]))).toEqual([]);
  }
});

describe('a new way to self-care', () => {
  const isAbsent = ({ id }: { readonly id: string }) =>
    ({ op: 'is', fact: { concept: id }, in: [false] }) as const;
  const cramp = { ...plainCramp, when: isAbsent(swelling) };
  /** Self-care was advised before as well, and held back as long as breathlessness was open. */
  const heldBack = judgedOn(judged(cramp).after, [{ type: 'remove', id: embolism.id }]);
  /** No rule spoke before. */
  const unspoken = judgedOn(judged(embolism.id, plainCramp.id).after, [
    asEdit({ ...plainCramp, when: { op: 'all', of: [isAbsent(swelling), isPresent(pain)] } }),
  ]);

  test('is accepted by no case made of it without a word about which level is right, whatever was answered before', () => {
    for (const change of [heldBack, unspoken]) {
      const toCare = witnessesOf(change).filter(({ after }) => after === 'SELF_CARE');
      expect(toCare.length).toBeGreaterThan(0);
      for (const witness of toCare)
        expect(made(change, witness)).toMatchObject({
          ok: false,
          error: expect.stringContaining('say which level is right'),
        });
    }
  });

  test('is stood for by the case made of it when it was said that self-care is right, and by none when another level is', () => {
    for (const change of [heldBack, unspoken])
      for (const witness of witnessesOf(change).filter(({ after }) => after === 'SELF_CARE'))
        for (const said of ['SELF_CARE', 'SAME_DAY'] as const) {
          const proposed = made(change, witness, said);
          if (!proposed.ok) throw new Error(proposed.error);
          expect(proposed.value).toMatchObject({ expected: said, acceptable: [said] });
          const edits = change.changes.map(({ subjectId, draft }) =>
            draft ? asEdit(draft) : ({ type: 'remove', id: subjectId } as const),
          );
          const withCase = judgedOn(change.before, [...edits, asEdit(proposed.value)]);
          const isLeft = left(withCase).some(({ key }) => key === witness.key);
          expect(isLeft).toBe(said !== 'SELF_CARE');
        }
  });

  test('is not what self-care is that was shown before', () => {
    const shown = judgedOn(judged(cramp, embolism.id).after, [
      asEdit({ ...cramp, then: { ...cramp.then, suggests: [] } }),
    ]);
    const { review } = reviewed(shown);
    const [witness] = witnessesOf(shown);
    if (!review || !witness) throw new Error('There is a witness.');
    expect(witness).toMatchObject({ before: 'SELF_CARE', after: 'SELF_CARE' });
    expect(asksForLevel(review, witness)).toBe(false);
  });

  test('is one as well where the same facts conclude something else', () => {
    const both = judgedOn(judged(cramp).after, [
      asEdit({ ...cramp, then: { ...cramp.then, suggests: [] } }),
      { type: 'remove', id: embolism.id },
    ]);
    const { review } = reviewed(both);
    const witness = witnessesOf(both).find(({ before }) => before === 'SELF_CARE');
    if (!review || !witness) throw new Error('There is a witness.');
    expect(witness).toMatchObject({ kind: 'ANSWER', after: 'SELF_CARE' });
    expect(asksForLevel(review, witness)).toBe(true);
  });
});
