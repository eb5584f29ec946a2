import { describe, expect, test } from 'vitest';
import { desk, judged, NOW, published } from '../../../../test/desk.ts';
import { buildSnapshot } from '../../../graph/build-snapshot.ts';
import { EMPTY_GRAPH, type Subject } from '../../../graph/graph-document.ts';
import { aConcept, aRule, aSource, aStatement, someEvidence } from '../../../testing/index.ts';
import { curationGaps } from './curation-gaps.ts';
import { byRisk, GAP_CODES, type GapCode } from './gap.ts';

const { thrombosis, cramp, breathless, stretching, clot, embolism, plainCramp, source } = desk;

/** The subjects of the gaps of a kind after some edits. */
function subjectsOf(code: GapCode, ...edits: readonly (Subject | string)[]): readonly string[] {
  const gaps = curationGaps(judged(...edits).after, NOW);
  return gaps.filter((gap) => gap.code === code).map(({ subject }) => subject);
}

test('a graph of nothing lacks nothing', () => {
  expect(curationGaps(buildSnapshot(EMPTY_GRAPH), NOW)).toEqual([]);
});

describe('a condition that must not be missed', () => {
  test('wants a rule that speaks for it', () => {
    expect(subjectsOf('MUST_NOT_MISS_WITHOUT_RULE')).toEqual([]);
    expect(subjectsOf('MUST_NOT_MISS_WITHOUT_RULE', clot.id)).toEqual([thrombosis.id]);
    const ruledOut = { ...clot, then: { ...clot.then, suggests: [], rulesOut: [thrombosis.id] } };
    expect(subjectsOf('MUST_NOT_MISS_WITHOUT_RULE', ruledOut)).toEqual([thrombosis.id]);
    expect(subjectsOf('MUST_NOT_MISS_WITHOUT_RULE', clot.id, { ...thrombosis, mustNotMiss: false })).toEqual(
      [],
    );
  });

  test('wants a symptom, a test and a treatment, its own or those of a wider condition', () => {
    const embolus = aConcept('CONDITION', 9, { name: 'embolus', mustNotMiss: true });
    const wider = aStatement('SUBTYPE_OF', 20, { subject: embolus, object: thrombosis });
    expect(subjectsOf('MUST_NOT_MISS_WITHOUT_SYMPTOM', embolus)).toEqual([embolus.id]);
    expect(subjectsOf('MUST_NOT_MISS_WITHOUT_SYMPTOM', embolus, wider)).toEqual([]);
    expect(subjectsOf('MUST_NOT_MISS_WITHOUT_TEST', desk.clotIsScanned.id)).toEqual([thrombosis.id]);
    expect(subjectsOf('MUST_NOT_MISS_WITHOUT_TREATMENT')).toEqual([thrombosis.id]);
    expect(subjectsOf('MUST_NOT_MISS_WITHOUT_TREATMENT', { ...thrombosis, status: 'DEPRECATED' })).toEqual(
      [],
    );
  });
});

describe('rules', () => {
  test('want a review in time, the more so the more urgent and the longer it is overdue', () => {
    const due = (rule: typeof clot, reviewDue: string) => ({ ...rule, reviewDue });
    const edits = [
      due(plainCramp, '2026-11-01T00:00:00Z'),
      due(clot, '2026-11-01T00:00:00Z'),
      due(embolism, '2026-11-28T12:00:00Z'),
    ];
    expect(subjectsOf('RULE_REVIEW_DUE', ...edits)).toEqual([embolism.id, clot.id, plainCramp.id]);
    expect(subjectsOf('RULE_REVIEW_DUE', due(clot, '2026-11-28T12:00:01Z'))).toEqual([]);
    const [gap] = curationGaps(judged(due(clot, '2024-11-01T00:00:00Z')).after, NOW).filter(
      ({ code }) => code === 'RULE_REVIEW_DUE',
    );
    expect(gap).toMatchObject({
      score: 30 + 15 + 10,
      reasons: [{ points: 15 }, { points: 10, reason: 'is overdue for 2 years or more' }],
    });
  });

  test('want a day of review, a case that makes them true, and a contract for each emergency', () => {
    expect(subjectsOf('RULE_WITHOUT_REVIEW_DATE')).toEqual([embolism.id, clot.id, plainCramp.id]);
    expect(subjectsOf('RULE_WITHOUT_CASE')).toEqual([plainCramp.id]);
    expect(subjectsOf('EMERGENCY_WITHOUT_CONTRACT')).toEqual([]);
    expect(subjectsOf('EMERGENCY_WITHOUT_CONTRACT', desk.promise.id)).toEqual([embolism.id]);
  });
});

describe('statements', () => {
  test('want evidence', () => {
    const bare = [desk.crampHurts, desk.clotHurts].map((each) => ({ ...each, evidence: [] }));
    expect(subjectsOf('STATEMENT_WITHOUT_EVIDENCE', ...bare)).toEqual([
      desk.clotHurts.id,
      desk.crampHurts.id,
    ]);
  });

  test('want certainty when they are about a red flag', () => {
    const winds = (certainty: 'LOW' | 'VERY_LOW' | 'HIGH' | undefined, object = breathless) =>
      aStatement(
        'HAS_SYMPTOM',
        20,
        { subject: thrombosis, object },
        {
          evidence: [
            someEvidence(20, certainty ? { certainty } : {}),
            someEvidence(21, { certainty: 'VERY_LOW' }),
          ],
        },
      );
    expect(subjectsOf('RED_FLAG_OF_LOW_CERTAINTY', winds('LOW'))).toEqual([winds('LOW').id]);
    expect(subjectsOf('RED_FLAG_OF_LOW_CERTAINTY', winds('HIGH'))).toEqual([]);
    expect(subjectsOf('RED_FLAG_OF_LOW_CERTAINTY', winds('LOW', desk.swelling))).toEqual([]);
  });

  test('want a quote for their numbers, unless they were counted in a data set', () => {
    const often = (quote: string | undefined, from = source) => ({
      ...desk.crampHurts,
      qualifiers: { frequency: { low: 0.3, high: 0.4, evidence: someEvidence(30).id } },
      evidence: [someEvidence(30, { source: from.id, ...(quote === undefined ? {} : { quote }) })],
    });
    const counted = aSource(2, { sourceKind: 'DATASET' });
    expect(subjectsOf('NUMBER_WITHOUT_QUOTE', often(undefined))).toEqual([desk.crampHurts.id]);
    expect(subjectsOf('NUMBER_WITHOUT_QUOTE', often('in 30 to 40 %'))).toEqual([]);
    expect(subjectsOf('NUMBER_WITHOUT_QUOTE', counted, often(undefined, counted))).toEqual([]);
  });
});

describe('treatments and sources', () => {
  test('a treatment wants cautions or contraindications, the more so one that can harm by itself', () => {
    const pill = aConcept('TREATMENT', 8, { treatmentKind: 'MEDICATION' });
    const rest = aConcept('TREATMENT', 9);
    expect(subjectsOf('TREATMENT_WITHOUT_CAUTIONS', rest, pill)).toEqual([pill.id, rest.id]);
    const bare = { ...stretching, cautions: [] };
    expect(subjectsOf('TREATMENT_WITHOUT_CAUTIONS', bare)).toEqual([]);
    expect(subjectsOf('TREATMENT_WITHOUT_CAUTIONS', bare, desk.noStretching.id)).toEqual([stretching.id]);
  });

  test('a dose wants evidence', () => {
    expect(subjectsOf('DOSE_WITHOUT_EVIDENCE')).toEqual([]);
    expect(subjectsOf('DOSE_WITHOUT_EVIDENCE', { ...stretching, evidence: [] })).toEqual([stretching.id]);
  });

  test('a source wants a date, and a look at it lately when something rests on it', () => {
    expect(subjectsOf('SOURCE_WITHOUT_DATE')).toEqual([source.id]);
    const old = { ...source, sourceKind: 'GUIDELINE', publishedAt: '2015' } as const;
    expect(subjectsOf('SOURCE_WITHOUT_DATE', old)).toEqual([]);
    expect(subjectsOf('SOURCE_OUT_OF_DATE', old)).toEqual([source.id]);
    expect(subjectsOf('SOURCE_OUT_OF_DATE', { ...old, accessedAt: '2026' })).toEqual([]);
    expect(subjectsOf('SOURCE_OUT_OF_DATE', { ...old, id: aSource(9).id })).toEqual([]);
  });

  test('a condition wants a code', () => {
    expect(subjectsOf('CONDITION_WITHOUT_CODE')).toEqual([thrombosis.id, cramp.id]);
  });
});

test('gaps come by their scores, each the sum of its kind and its reasons, in sentences that end', () => {
  const gaps = curationGaps(judged(clot.id, aRule(9), aConcept('CONDITION', 9)).after, NOW);
  expect(gaps.length).toBeGreaterThan(5);
  expect(gaps.toSorted(byRisk)).toEqual(gaps);
  for (const { score, reasons, sentence, code } of gaps) {
    expect(score).toBeGreaterThan(reasons.reduce((sum, { points }) => sum + points, 0));
    expect(sentence).toMatch(/; .+\.$/);
    expect(GAP_CODES).toContain(code);
  }
  expect(gaps[0]?.code).toBe('MUST_NOT_MISS_WITHOUT_RULE');
  expect(curationGaps(published, NOW)).toEqual(curationGaps(published, NOW));
});
