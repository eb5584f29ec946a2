import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desk, judged, judgedOn, NOW } from '../../../test/desk.ts';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../../test/property-runs.ts';
import { documentAfter, manyPuts, someEdits } from '../../../test/random-edits.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { EMPTY_GRAPH, type Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { aCase, aConcept, anId, aSource, aStatement, someEvidence } from '../../testing/index.ts';
import type { Finding } from '../../validation/finding.ts';
import { validationRules } from '../../validation/rules/all-rules.ts';
import { validate } from '../../validation/validate.ts';
import { checkChanges, type JudgedChange } from './check-changes.ts';
import { blockingAt, type CheckReport } from './check-report.ts';
import { checkTopic, topicOfCode } from './check-topic.ts';
import { findingKey, findingKeyByPlace } from './finding-key.ts';
import { type Waiver, waiverRefusal, waiversOfOthers } from './waiver.ts';

const { pain, swelling, breathless, thrombosis, cramp, stretching, clotHurts, clotSwells, crampHurts } = desk;

function check(change: JudgedChange, waivers: readonly Waiver[] = [], now = NOW): CheckReport {
  return checkChanges({ ...change, waivers, now });
}

function codesOf({ findings }: CheckReport): readonly (readonly [string, string])[] {
  return findings.filter(({ isBlocking }) => isBlocking).map(({ code, subject }) => [code, subject]);
}

/** A waiver of a finding that lasts until the end of the year. */
function waiverOf(findingKey: string): Waiver {
  return { findingKey, reason: 'Known.', byId: 'ada', expiresAt: '2027-01-01T00:00:00.000Z' };
}

test('a sound change has no findings', () => {
  const { ran, ...report } = check(judged({ ...pain, name: 'pain in the calf' }));
  expect(report).toEqual({ findings: [], isPassed: true, solved: [] });
  expect(ran.map(({ topic }) => topic)).toEqual(checkTopic.values);
});

test('what was looked at is told with how much was found, so that nothing found means something', () => {
  const { ran } = check(judged(desk.embolism.id));
  const told = Object.fromEntries(ran.map(({ topic, ...counts }) => [topic, counts]));
  expect(told).toMatchObject({
    CONTRACTS: { subjects: 1, findings: 1 },
    CASES: { subjects: 2, findings: 1 },
    EVIDENCE: { findings: 0 },
  });
});

test('each check is about something', () => {
  for (const { code } of validationRules) expect([code, topicOfCode(code)]).not.toContain(undefined);
});

describe('what blocks', () => {
  const twin = aConcept('CONDITION', 9, { name: cramp.name, slug: 'another-cramp' });
  const twinHurts = aStatement('HAS_SYMPTOM', 29, { subject: twin, object: pain });

  test('integrity blocks always', () => {
    const unsourced = { ...clotHurts, evidence: [] };
    expect(codesOf(check(judged(unsourced)))).toEqual([['STATEMENT_UNSOURCED', clotHurts.id]]);
    const { after } = judged(unsourced);
    const again = judgedOn(after, [{ type: 'put', subject: { ...unsourced, qualifiers: { note: 'x' } } }]);
    const report = check(again);
    expect(report.findings).toMatchObject([{ isIntroduced: false, isBlocking: true }]);
    expect(report.isPassed).toBe(false);
  });

  test('quality blocks when the change brings it about, on whatever subject it shows', () => {
    expect(codesOf(check(judged(twin, twinHurts)))).toEqual([
      ['NAME_SHARED', cramp.id],
      ['NAME_SHARED', twin.id],
    ]);
  });

  test('a warning that was there before never blocks, whatever it is called and wherever it stands by now', () => {
    const { after } = judged(twin, twinHurts);
    const synonyms = [{ text: 'calf cramp', scope: 'EXACT', language: 'en' }] as const;
    const edited = { ...twin, synonyms } as Subject;
    const report = check(judgedOn(after, [{ type: 'put', subject: edited }]));
    expect(report.findings.map(({ code, isBlocking }) => [code, isBlocking])).toEqual([
      ['NAME_SHARED', false],
      ['NAME_SHARED', false],
    ]);
    expect(report.isPassed).toBe(true);
  });

  test('a text without evidence stays an old warning when others come before it, and when it is put better', () => {
    const text = (said: string) => ({ text: said, evidence: [] });
    const before = judged({ ...cramp, outlook: [text('It goes away.')] }).after;
    const isIntroduced = (outlook: (typeof cramp)['outlook']) =>
      check(judgedOn(before, [{ type: 'put', subject: { ...cramp, outlook } }])).findings.map(
        (finding) => finding.isIntroduced,
      );
    const sourced = { text: 'It comes at night.', evidence: [] };
    expect(isIntroduced([text('It goes away soon.')])).toEqual([false]);
    expect(isIntroduced([sourced, text('It goes away.')]).filter((is) => !is)).toHaveLength(2);
    expect(isIntroduced([text('It goes away.'), text('It comes back.')])).toEqual([false, true]);
  });

  test('what a change repairs is told', () => {
    const { after } = judged(twin, twinHurts);
    const report = check(judgedOn(after, [{ type: 'put', subject: { ...twin, name: 'night cramp' } }]));
    expect(report.findings).toEqual([]);
    expect(report.solved.map(({ code, subject }) => [code, subject])).toEqual([
      ['NAME_SHARED', cramp.id],
      ['NAME_SHARED', twin.id],
    ]);
  });
});

describe('a waiver', () => {
  test('does not count for a set to which whoever waived contributed', () => {
    const waivers = [waiverOf('a'), { ...waiverOf('b'), byId: 'ben' }];
    expect(waiversOfOthers(waivers, new Set(['ada', 'cleo']))).toEqual(waivers.slice(1));
  });

  const quiet = { ...desk.embolism, then: { ...desk.embolism.then, urgency: 'ROUTINE' as const } };
  const tolerant = { ...desk.winded, expected: 'ROUTINE' as const, acceptable: ['ROUTINE' as const] };

  test('of a quality finding, or of a broken contract, lets the set pass until it expires', () => {
    const change = judged(quiet, tolerant);
    const report = check(change);
    expect(report.findings).toMatchObject([
      { code: 'CONTRACT_NOT_KEPT', isBlocking: true, waivableBy: 'SAFETY_LEAD', waiver: null },
    ]);
    const waivers = report.findings.map(({ key }) => waiverOf(key));
    const waived = check(change, waivers);
    expect(waived).toMatchObject({ isPassed: true, findings: [{ isBlocking: false, waiver: waivers[0] }] });
    expect(blockingAt(waived, '2026-12-31T23:59:59Z')).toEqual([]);
    expect(blockingAt(waived, '2027-01-01T00:00:00Z')).toHaveLength(1);
    expect(check(change, waivers, '2027-01-01T00:00:00Z').isPassed).toBe(false);
  });

  test('of a case that is severely under-triaged, or of any other integrity, counts for nothing', () => {
    for (const change of [judged(quiet), judged({ ...clotHurts, evidence: [] })]) {
      const grave = check(change).findings.filter(({ waivableBy }) => waivableBy === null);
      expect(grave.length).toBeGreaterThan(0);
      const waived = check(
        change,
        grave.map(({ key }) => waiverOf(key)),
      );
      expect(waived.findings.filter(({ waiver }) => waiver !== null)).toEqual([]);
      expect(waived.isPassed).toBe(false);
    }
  });

  test('is given by a clinician, of a broken contract by a safety lead, of integrity by nobody', () => {
    const quality = { code: 'NAME_SHARED', gate: 'QUALITY' } as const;
    const contract = { code: 'CONTRACT_NOT_KEPT', gate: 'INTEGRITY' } as const;
    const underTriaged = { code: 'CASE_UNDER_TRIAGED', gate: 'INTEGRITY' } as const;
    expect(waiverRefusal(quality, ['EDITOR'])).toMatch(/Only a clinician/);
    expect(waiverRefusal(quality, ['CLINICIAN'])).toBeUndefined();
    expect(waiverRefusal(contract, ['CLINICIAN'])).toMatch(/Only a safety lead/);
    expect(waiverRefusal(contract, ['SAFETY_LEAD'])).toBeUndefined();
    expect(waiverRefusal(underTriaged, ['SAFETY_LEAD'])).toMatch(/cannot be waived/);
  });
});

describe('where a rule was switched off, and its case and its contract are left behind', () => {
  const off = judged(desk.embolism.id).after;
  const over = (...subjects: readonly Subject[]) =>
    check(
      judgedOn(
        off,
        subjects.map((subject) => ({ type: 'put', subject })),
      ),
    );

  test('other words for a condition, or for what triage asks about, are not kept back', () => {
    for (const reworded of [
      { ...thrombosis, name: 'a clot in a deep vein' },
      { ...breathless, name: 'shortness of breath' },
    ])
      expect(over(reworded)).toMatchObject({ findings: [], isPassed: true });
  });

  test('what touches a rule, a case or what triage asks about answers for them', () => {
    const above = aStatement('SUBTYPE_OF', 41, { subject: breathless, object: pain });
    for (const touching of [{ ...desk.clot, advice: 'See a doctor.' }, { ...desk.winded, title: 'x' }, above])
      expect(codesOf(over(touching as Subject))).toContainEqual(['CASE_UNDER_TRIAGED', desk.winded.id]);
    expect(codesOf(over({ ...desk.clot, advice: 'See a doctor.' }))).toContainEqual([
      'CONTRACT_NOT_KEPT',
      desk.promise.id,
    ]);
  });
});

describe('what only a change can do wrong', () => {
  test('a subject that the vocabulary does not know', () => {
    const misshapen = { ...pain, colour: 'red', name: ' pain' } as unknown as Subject;
    const report = check(judged(misshapen));
    expect(report.findings.map(({ code, path }) => [code, path])).toEqual([
      ['SUBJECT_MISSHAPEN', 'name'],
      ['SUBJECT_MISSHAPEN', 'colour'],
    ]);
    for (const { isBlocking, waivableBy } of report.findings)
      expect([isBlocking, waivableBy]).toEqual([true, null]);
  });

  test('a changed rule whose review is past is told, and blocks when the change sets the day', () => {
    const overdue = { ...desk.clot, reviewDue: '2026-11-28T12:00:00Z' };
    expect(codesOf(check(judged(overdue)))).toEqual([['RULE_REVIEW_DUE', overdue.id]]);
    expect(check(judged(overdue), [], '2026-11-28T11:59:59Z').findings).toEqual([]);
    const { after } = judged(overdue);
    const old = check(judgedOn(after, [{ type: 'put', subject: { ...overdue, advice: 'Go.' } }]));
    expect(old.findings).toMatchObject([{ code: 'RULE_REVIEW_DUE', isBlocking: false }]);
  });

  test('a source read on a day that is still to come', () => {
    const readOn = (accessedAt: string) => codesOf(check(judged(aSource(2, { accessedAt }))));
    expect(readOn('2099-01-01')).toEqual([['SOURCE_READ_IN_FUTURE', aSource(2).id]]);
    expect(readOn(NOW.slice(0, 10))).toEqual([]);
  });

  test('a case whose expected level is not among those that are right for it', () => {
    const expecting = aCase(9, { expected: 'SELF_CARE', acceptable: ['ROUTINE'] });
    expect(codesOf(check(judged(expecting)))).toContainEqual(['CASE_EXPECTED_NOT_ACCEPTABLE', expecting.id]);
  });

  test('evidence from a source that nobody looked at lately, or that nobody can look up', () => {
    const cited = (fields: Parameters<typeof aSource>[1]) => {
      const source = aSource(2, fields);
      const evidence = [someEvidence(3), someEvidence(60, { source: source.id })];
      return codesOf(check(judged(source, { ...crampHurts, evidence })));
    };
    const found = [['EVIDENCE_OUT_OF_DATE', crampHurts.id]];
    const url = 'https://example.org/';
    expect(cited({ sourceKind: 'GUIDELINE', publishedAt: '2021' })).toEqual([]);
    expect(cited({ sourceKind: 'GUIDELINE', publishedAt: '2021-11-27' })).toEqual(found);
    expect(cited({ sourceKind: 'GUIDELINE', publishedAt: '2015', accessedAt: '2026-01' })).toEqual([]);
    expect(cited({ sourceKind: 'WEB_PAGE', url, accessedAt: '2023-10' })).toEqual(found);
    expect(cited({ sourceKind: 'WEB_PAGE', url, accessedAt: '2026-10' })).toEqual([]);
    expect(cited({ sourceKind: 'WEB_PAGE', accessedAt: '2026-10' })).toEqual(found);
    expect(cited({ sourceKind: 'EXPERT' })).toEqual(found);
    expect(cited({ sourceKind: 'ARTICLE', publishedAt: '1997' })).toEqual([]);
    expect(cited({ sourceKind: 'GUIDELINE' })).toEqual([]);
  });

  test('a condition whose last symptom goes, unless a wider condition has one', () => {
    const related = aStatement('DIFFERENTIAL_OF', 21, { subject: cramp, object: thrombosis });
    expect(codesOf(check(judged(related, crampHurts.id)))).toEqual([['SYMPTOMS_LOST', cramp.id]]);
    expect(codesOf(check(judged(crampHurts.id)))).toEqual([['CONDITION_UNREACHABLE', cramp.id]]);
    const wider = aStatement('SUBTYPE_OF', 22, { subject: cramp, object: thrombosis });
    expect(codesOf(check(judged(wider, crampHurts.id)))).toEqual([]);
    expect(codesOf(check(judged(related, clotSwells.id)))).toEqual([]);
  });

  test('a deprecation without a successor for those who use it', () => {
    const users = [['DEPRECATED_CONCEPT_USED', clotSwells.id] as const];
    const deprecated = { ...swelling, status: 'DEPRECATED' } as const;
    const found = codesOf(check(judged(deprecated)));
    expect(found).toContainEqual(['DEPRECATED_WITHOUT_SUCCESSOR', swelling.id]);
    expect(found).toContainEqual(users[0]);
    const replaced = codesOf(check(judged({ ...deprecated, replacedBy: breathless.id })));
    expect(replaced).not.toContainEqual(['DEPRECATED_WITHOUT_SUCCESSOR', swelling.id]);
    const unused = aConcept('SYMPTOM', 9);
    const { after } = judged(unused);
    const gone = judgedOn(after, [{ type: 'put', subject: { ...unused, status: 'DEPRECATED' } }]);
    expect(check(gone).findings).toEqual([]);
  });
});

test('a finding has a key of its own, the same wherever its item stands, another for another value', () => {
  const coded = (...values: readonly string[]) =>
    ({
      ...stretching,
      codes: values.map((value) => ({ system: 'ODD', value, relation: 'EXACT' })),
    }) as unknown as Subject;
  const keys = (subject: Subject) => check(judged(subject)).findings.map(({ key }) => key);
  const [one] = keys(coded('1'));
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(keys(coded('2', '1'))).toContain(one);
  expect(new Set(keys(coded('2', '1'))).size).toBe(2);
  expect(keys(coded('2'))).not.toContain(one);
});

test(
  'checking what is touched finds what full validation of both graphs finds to be new',
  () => {
    const codes = new Set(validationRules.map(({ code }) => code));
    const seen = new Set<string>();
    fc.assert(
      fc.property(manyPuts, someEdits, (puts, edits) => {
        const document = documentAfter(EMPTY_GRAPH, puts);
        const change = judgedOn(buildSnapshot(document), edits);
        const old = keysOf(change.before, validate(change.before));
        const added = validate(buildSnapshot(documentAfter(document, edits))).filter(
          (each) => ![findingKey, findingKeyByPlace].some((key) => old.has(key(change.after, each))),
        );
        const report = check(change);
        const introduced = report.findings.filter(
          ({ code, isIntroduced }) => isIntroduced && codes.has(code),
        );
        for (const { code } of introduced) seen.add(code);
        expect(introduced.map(plain)).toEqual(added);
        expect(report.isPassed).toBe(!report.findings.some(({ isBlocking }) => isBlocking));
      }),
      propertyRuns('what is introduced', 12),
    );
    expect(seen.size).toBeGreaterThan(5);
  },
  PROPERTY_TIMEOUT,
);

function keysOf(snapshot: Snapshot, findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((each) => [findingKey(snapshot, each), findingKeyByPlace(snapshot, each)]));
}

function plain({ code, severity, gate, subject, path, sentence }: Finding): Finding {
  return { code, severity, gate, subject, path, sentence };
}

test('an id that names nothing in a chain of mentions is no reason to fail', () => {
  expect(check(judged(anId('stm', 99))).isPassed).toBe(true);
});
