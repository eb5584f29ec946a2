import { describe, expect, test } from 'vitest';
import { desk, judged, reviewed } from '../../../../test/desk.ts';
import type { Subject } from '../../../graph/graph-document.ts';
import { aConcept, aStatement } from '../../../testing/index.ts';
import { type Impact, impactOf } from './impact-of.ts';

const { pain, swelling, thrombosis, cramp, ultrasound, stretching, clot, embolism } = desk;

function impact(...edits: readonly (Subject | string)[]): Impact {
  return impactOf(reviewed(judged(...edits)));
}

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
const nothing = { count: 0, samples: [] };

describe('paths of care', () => {
  test('a statement that goes takes every path over it away', () => {
    const { paths } = impact(desk.clotIsScanned.id);
    expect(paths).toEqual({
      toTests: {
        gained: nothing,
        lost: {
          count: 2,
          samples: [pain, swelling].map((symptom) => ({
            ...{ symptom: named(symptom), condition: named(thrombosis), to: named(ultrasound) },
          })),
        },
      },
      toTreatments: { gained: nothing, lost: nothing },
      truncated: false,
    });
  });

  test('a new symptom opens a path to each treatment', () => {
    const swells = aStatement('HAS_SYMPTOM', 20, { subject: cramp, object: swelling });
    expect(impact(swells).paths.toTreatments).toEqual({
      gained: {
        count: 1,
        samples: [{ symptom: named(swelling), condition: named(cramp), to: named(stretching) }],
      },
      lost: nothing,
    });
  });

  test('denying a statement, deprecating an end or deprecating the condition takes paths away', () => {
    const lost = (...edits: readonly (Subject | string)[]) => impact(...edits).paths.toTests.lost.count;
    expect(lost({ ...desk.clotHurts, negated: true })).toBe(1);
    expect(lost({ ...swelling, status: 'DEPRECATED' })).toBe(1);
    expect(lost({ ...ultrasound, status: 'DEPRECATED' })).toBe(2);
    expect(lost({ ...thrombosis, status: 'DEPRECATED' })).toBe(2);
    expect(lost(thrombosis.id)).toBe(2);
  });

  test('other words change none, and no more samples are told than asked for', () => {
    expect(impact({ ...thrombosis, name: 'clot' }).paths.toTests).toEqual({ gained: nothing, lost: nothing });
    const { lost } = impactOf(reviewed(judged(desk.clotIsScanned.id)), 1).paths.toTests;
    expect([lost.count, lost.samples.length]).toEqual([2, 1]);
  });
});

describe('triage', () => {
  test('tells the class, the witnesses with whether a case stands for them (one that expects the old answer does not), and the cases that flip, worse ones first', () => {
    const { rules } = impact(clot.id, embolism.id);
    expect(rules).toMatchObject({
      class: 'S',
      witnessCount: 2,
      uncoveredCount: 2,
      flipCount: 2,
      witnesses: [
        { sentence: '+ breathlessness', before: 'EMERGENCY_CALL', after: 'NONE', isCovered: false },
        {
          sentence: '+ calf pain, + swelling',
          before: 'SAME_DAY',
          after: 'NONE',
          lost: ['deep vein thrombosis', 'ultrasound'],
        },
      ],
    });
    expect(rules?.flips).toContainEqual({
      caseId: desk.winded.id,
      slug: 'winded',
      kind: 'WORSE',
      expected: 'EMERGENCY_CALL',
      before: 'EMERGENCY_CALL',
      after: 'NONE',
    });
  });

  test('tells how safe the rules were and are', () => {
    const { safety } = impact(embolism.id).rules ?? {};
    expect(safety).toMatchObject({
      before: { cases: 2, severeUnderTriage: [], emergencySensitivity: { count: 1, of: 1 } },
      after: { cases: 2, severeUnderTriage: [desk.winded.id], emergencySensitivity: { count: 0, of: 1 } },
    });
  });

  test('is null when no rule, case or answer changes', () => {
    expect(impact({ ...pain, name: 'sore calf' }, desk.crampHurts.id).rules).toBeNull();
  });
});

describe('the ranking', () => {
  test('tells which conditions of cases move, and to where', () => {
    const both = [desk.clotHurts.id, desk.clotSwells.id];
    const swells = aStatement('HAS_SYMPTOM', 20, { subject: cramp, object: swelling });
    expect(impact(...both, swells).ranking).toEqual({
      count: 1,
      moves: [
        {
          caseId: desk.swollen.id,
          slug: 'swollen',
          condition: named(thrombosis),
          wanted: 'EXPECTED',
          before: 1,
          after: null,
        },
      ],
      truncated: false,
    });
  });

  test('other words and rules move nothing', () => {
    expect(impact({ ...thrombosis, name: 'clot' }, clot.id).ranking.moves).toEqual([]);
    expect(impact(aConcept('CONDITION', 9)).ranking.moves).toEqual([]);
  });
});
