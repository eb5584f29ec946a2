import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aChangeSet,
  anApproval,
  desk,
  judged,
  judgedOn,
  NOW,
  published,
  reviewed,
} from '../../../test/desk.ts';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../../test/property-runs.ts';
import type { Subject } from '../../graph/graph-document.ts';
import type { Role } from '../../people/role.ts';
import { aCase, aConcept, aRule } from '../../testing/index.ts';
import { validate } from '../../validation/validate.ts';
import type { ChangeSet } from '../change-set.ts';
import type { Review } from '../review.ts';
import { reviewStandings, staleReviews } from './approvals.ts';
import { checkChanges, type JudgedChange } from './check-changes.ts';
import { type GateCode, type GateItem, isGateOpen } from './gate-item.ts';
import { type GateRequest, gateOf, requirementNow } from './gate-of.ts';
import { requirementOf } from './requirement-of.ts';
import { reviewWitnesses } from './review-witnesses.ts';

const { pain, swelling, breathless, thrombosis, stretching, clot, embolism } = desk;

const PEOPLE = ['ben', 'cleo', 'dora', 'eli'];
const interests = PEOPLE.map((personId) => ({
  id: `interests of ${personId}`,
  personId,
  at: '2026-06-01T00:00:00Z',
}));

/** A set that was checked and lacks nothing but approvals. */
function request(of: JudgedChange, fields: Partial<GateRequest> = {}): GateRequest {
  const changeSet: ChangeSet = aChangeSet();
  return {
    ...reviewed(of),
    changeSet,
    check: { headHash: 'head', baseRelease: 1, report: checkChanges({ ...of, waivers: [], now: NOW }) },
    conflicts: 0,
    reviews: [],
    contributors: new Set(['ada']),
    deactivated: new Set(),
    interests,
    witnessReasons: new Map(),
    witnessRefusals: new Map(),
    openThreads: 0,
    now: NOW,
    ...fields,
  };
}

function unmet(items: readonly GateItem[]): readonly GateCode[] {
  return items.filter(({ isMet }) => !isMet).map(({ code }) => code);
}

function unmetBy(of: JudgedChange, fields: Partial<GateRequest> = {}): readonly GateCode[] {
  return unmet(gateOf(request(of, fields)));
}

const wording = judged({ ...pain, name: 'pain in the calf' });
const relation = judged({ ...desk.crampHurts, qualifiers: { onset: 'SUDDEN' } });
const dose = judged({ ...stretching, dose: undefined });
const byEditor = anApproval('ben', 'EDITOR', { of: wording });

describe('a set that was submitted, checked and approved', () => {
  test('may be published, and each line of its checklist says so', () => {
    const items = gateOf(request(wording, { reviews: [byEditor] }));
    expect(isGateOpen(items)).toBe(true);
    for (const { sentence } of items) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(isGateOpen([])).toBe(false);
  });

  test.each([
    ['changes nothing', { changes: [] }, ['NOT_EMPTY', 'APPROVED_BY_ROLE']],
    ['is a draft', { changeSet: aChangeSet({ status: 'DRAFT' }) }, ['SUBMITTED']],
    ['was sent back', { changeSet: aChangeSet({ status: 'CHANGES_REQUESTED' }) }, ['SUBMITTED']],
    ['is published', { changeSet: aChangeSet({ status: 'PUBLISHED' }) }, ['SUBMITTED']],
    ['conflicts with what is published', { conflicts: 1 }, ['NO_CONFLICTS']],
    ['was never checked', { check: null }, ['CHECKS_CURRENT', 'CHECKS_PASS']],
    ['was checked before it was edited', { changeSet: aChangeSet({ headHash: 'x' }) }, ['CHECKS_CURRENT']],
    ['was checked over another release', { changeSet: aChangeSet({ baseRelease: 2 }) }, ['CHECKS_CURRENT']],
    ['is discussed', { openThreads: 2 }, ['NO_BLOCKING_THREAD']],
  ] as const)('may not when it %s', (_what, fields, codes) => {
    expect(unmetBy(wording, { reviews: [byEditor], ...fields })).toEqual(codes);
  });

  test('may not when a finding blocks, or when the waiver that let it pass has expired since', () => {
    const twin = judged(aConcept('SYMPTOM', 9, { name: pain.name, slug: 'twin' }));
    const report = checkChanges({ ...twin, waivers: [], now: NOW });
    const approved = { reviews: [anApproval('ben', 'EDITOR', { of: twin })] };
    expect(unmetBy(twin, approved)).toEqual(['CHECKS_PASS']);
    const waivers = report.findings.map(({ key }) => ({
      findingKey: key,
      reason: 'Both are used.',
      byId: 'cleo',
      expiresAt: '2026-12-01T00:00:00Z',
    }));
    const waived = { headHash: 'head', baseRelease: 1, report: checkChanges({ ...twin, waivers, now: NOW }) };
    expect(unmetBy(twin, { ...approved, check: waived })).toEqual([]);
    expect(unmetBy(twin, { ...approved, check: waived, now: '2026-12-01T00:00:00Z' })).toEqual([
      'CHECKS_PASS',
    ]);
  });
});

describe('who approves', () => {
  test('nobody who contributed an operation can approve', () => {
    const reviews = [anApproval('ada', 'SAFETY_LEAD', { of: wording })];
    expect(unmetBy(wording, { reviews })).toEqual(['APPROVED_BY_ROLE']);
  });

  test('wording needs an editor, and a clinician or a safety lead is one', () => {
    for (const role of ['EDITOR', 'CLINICIAN', 'SAFETY_LEAD'] as const)
      expect(unmetBy(wording, { reviews: [anApproval('ben', role, { of: wording })] })).toEqual([]);
    for (const role of ['VIEWER', 'CONTRIBUTOR', 'PUBLISHER', 'ADMIN', 'BOT'] as const)
      expect(unmetBy(wording, { reviews: [anApproval('ben', role, { of: wording })] })).toEqual([
        'APPROVED_BY_ROLE',
      ]);
  });

  test('a relation needs a clinician', () => {
    expect(unmetBy(relation, { reviews: [anApproval('ben', 'EDITOR', { of: relation })] })).toEqual([
      'APPROVED_BY_ROLE',
    ]);
    expect(unmetBy(relation, { reviews: [anApproval('cleo', 'CLINICIAN', { of: relation })] })).toEqual([]);
  });

  test('a dose needs two clinicians, one of them safety lead; one person is not two', () => {
    const by = (name: string, role: Role) => anApproval(name, role, { of: dose });
    const lead = by('dora', 'SAFETY_LEAD');
    const both = ['APPROVED_BY_ROLE', 'APPROVED_BY_ROLE'];
    expect(unmetBy(dose, { reviews: [] })).toEqual(both);
    expect(unmetBy(dose, { reviews: [by('ben', 'CLINICIAN'), by('cleo', 'CLINICIAN')] })).toHaveLength(1);
    expect(unmetBy(dose, { reviews: [lead] })).toHaveLength(1);
    expect(unmetBy(dose, { reviews: [lead, { ...lead, id: 'again' }] })).toHaveLength(1);
    expect(unmetBy(dose, { reviews: [lead, by('cleo', 'CLINICIAN')] })).toEqual([]);
    const [clinicians] = gateOf(request(dose, { reviews: [lead] })).filter(({ need }) => need?.count === 2);
    expect(clinicians).toMatchObject({ who: 'CLINICIAN', people: ['dora'], isMet: false });
  });

  test('an edit makes approvals stale, taking a change out too; a rebase with the same patches does not', () => {
    const two = judged({ ...pain, name: 'pain in the calf' }, { ...swelling, name: 'swollen leg' });
    const approval = anApproval('ben', 'EDITOR', { of: two });
    expect(unmetBy(two, { reviews: [approval] })).toEqual([]);
    const edited = judged({ ...pain, name: 'sore calf' }, { ...swelling, name: 'swollen leg' });
    const less = judged({ ...pain, name: 'pain in the calf' });
    for (const now of [edited, less]) {
      expect(unmetBy(now, { reviews: [approval] })).toEqual(['APPROVED_BY_ROLE']);
      expect(staleReviews([approval], now.changes)).toEqual([approval]);
    }
    const rebased = { ...two, changes: two.changes.toReversed().map((each) => ({ ...each, base: null })) };
    expect(staleReviews([approval], rebased.changes)).toEqual([]);
  });

  test("only a reviewer's last verdict counts, and an objection stands until they approve or take it back", () => {
    const earlier = { at: '2026-11-01T00:00:00Z' };
    const asks = { ...byEditor, id: 'asks', verdict: 'REQUEST_CHANGES', text: 'Why?', ...earlier } as const;
    const rejects = { ...asks, verdict: 'REJECT' } as const;
    const other = anApproval('cleo', 'EDITOR', { of: wording });
    for (const objection of [asks, rejects] as readonly Review[]) {
      expect(unmetBy(wording, { reviews: [other, objection] })).toEqual(['NO_REJECTION']);
      expect(unmetBy(wording, { reviews: [objection, byEditor] })).toEqual([]);
      const takenBack = { ...byEditor, id: 'back', verdict: 'TAKE_BACK' } as const;
      expect(unmetBy(wording, { reviews: [other, objection, takenBack] })).toEqual([]);
      expect(unmetBy(wording, { reviews: [objection, takenBack] })).toEqual(['APPROVED_BY_ROLE']);
      const approvedBefore = { ...byEditor, at: '2026-10-01T00:00:00Z' };
      expect(unmetBy(wording, { reviews: [objection, approvedBefore] })).toEqual([
        'NO_REJECTION',
        'APPROVED_BY_ROLE',
      ]);
    }
  });

  test('whoever became a contributor approves nothing any more, and their objection stands until they take it back', () => {
    const contributors = new Set(['ada', 'ben']);
    expect(unmetBy(wording, { reviews: [byEditor], contributors })).toEqual(['APPROVED_BY_ROLE']);
    const earlier = { at: '2026-11-01T00:00:00Z', text: 'Better so.' };
    const asks = { ...byEditor, ...earlier, id: 'asks', verdict: 'REQUEST_CHANGES' } as const;
    const reviews = [asks, anApproval('cleo', 'EDITOR', { of: wording })];
    expect(unmetBy(wording, { reviews, contributors })).toEqual(['NO_REJECTION']);
    const takenBack = { ...byEditor, verdict: 'TAKE_BACK' } as const;
    expect(unmetBy(wording, { reviews: [...reviews, takenBack], contributors })).toEqual([]);
  });

  test('of somebody deactivated neither the approval nor the objection counts', () => {
    const deactivated = new Set(['ben']);
    expect(unmetBy(wording, { reviews: [byEditor], deactivated })).toEqual(['APPROVED_BY_ROLE']);
    const objects = { ...byEditor, verdict: 'REQUEST_CHANGES', text: 'No.' } as const;
    const reviews = [objects, anApproval('cleo', 'EDITOR', { of: wording })];
    expect(unmetBy(wording, { reviews, deactivated })).toEqual([]);
  });

  test('who must approve is never less than when it was submitted, and grows with the content', () => {
    const strict = requirementOf(dose.changes, 3, null);
    const submitted = request(wording, { changeSet: aChangeSet({ requirement: strict }) });
    expect(requirementNow(submitted).needs).toEqual(strict.needs);
    const lax = requirementOf(wording.changes, 0, null);
    const edited = request(dose, { changeSet: aChangeSet({ requirement: lax }) });
    expect(requirementNow(edited).needs).toEqual(strict.needs);
  });
});

describe('conflicts of interest', () => {
  const approval = anApproval('cleo', 'CLINICIAN', { of: relation });
  const stated = (at: string, personId = 'cleo') => [{ id: 'interests of cleo', personId, at }];

  test('to approve a relation one has stated them within the year before', () => {
    const reviews = [approval];
    expect(unmetBy(relation, { reviews, interests: stated('2025-11-28T12:00:00Z') })).toEqual([]);
    const lacking = ['INTERESTS', 'APPROVED_BY_ROLE'];
    expect(unmetBy(relation, { reviews, interests: stated('2025-11-28T11:59:59Z') })).toEqual(lacking);
    expect(unmetBy(relation, { reviews, interests: stated('2026-11-29T00:00:00Z') })).toEqual(lacking);
    expect(unmetBy(relation, { reviews, interests: stated('2026-06-01T00:00:00Z', 'dora') })).toEqual(
      lacking,
    );
    expect(unmetBy(relation, { reviews: [{ ...approval, interestsId: null }] })).toEqual(lacking);
  });

  test('to approve wording nobody needs to', () => {
    expect(unmetBy(wording, { reviews: [{ ...byEditor, interestsId: null }], interests: [] })).toEqual([]);
  });

  test('whoever has not is named', () => {
    const items = gateOf(request(relation, { reviews: [{ ...approval, interestsId: null }] }));
    const [item] = items.filter(({ code }) => code === 'INTERESTS');
    expect(item).toMatchObject({ isMet: false, people: ['cleo'], who: 'NAMED' });
  });
});

describe('a rule change of class S', () => {
  /** Breathlessness with swelling alone is an emergency, so that breathlessness by itself no longer is. */
  const narrowed: Subject = {
    ...embolism,
    when: { op: 'all', of: [embolism.when, clot.when] },
  };
  const released: Subject = { ...desk.promise, when: narrowed.when } as Subject;
  const expected = { expected: 'NONE', acceptable: ['NONE'] } as const;
  const unsafe = judged(narrowed, released, { ...desk.winded, ...expected });
  const reviews = [
    anApproval('cleo', 'CLINICIAN', { of: unsafe }),
    anApproval('dora', 'SAFETY_LEAD', { of: unsafe }),
  ];
  const { review } = reviewed(unsafe);
  const keys = review ? reviewWitnesses(review).map(({ key }) => key) : [];
  const witnessReasons = new Map(keys.map((key) => [key, 'Breathlessness alone is seen by a doctor.']));

  test('needs a reason for each of its witnesses', () => {
    expect(review?.class).toBe('S');
    expect(keys.length).toBeGreaterThan(0);
    expect(unmetBy(unsafe, { reviews, witnessReasons })).not.toContain('WITNESSES_REASONED');
    for (const key of keys) {
      const silent = new Map(
        [...witnessReasons].map(([each, reason]) => [each, each === key ? ' ' : reason]),
      );
      expect(unmetBy(unsafe, { reviews, witnessReasons: silent })).toContain('WITNESSES_REASONED');
    }
  });

  test('needs a case for each of its witnesses, whose story says all that the witness says', () => {
    const gone = judged(narrowed, released, desk.winded.id);
    const of = gone.changes;
    const approved = reviews.map((each) => ({ ...each, covered: of.map(({ patchHash }) => patchHash) }));
    expect(unmetBy(gone, { reviews: approved, witnessReasons })).toContain('WITNESSES_IN_CASES');
    expect(unmetBy(unsafe, { reviews, witnessReasons })).toEqual([]);
    const vague = judged(
      narrowed,
      released,
      desk.winded.id,
      aCase(9, {
        ...expected,
        findings: [
          { concept: pain.id, state: 'PRESENT' },
          { concept: breathless.id, state: 'ABSENT' },
        ],
      }),
    );
    expect(unmetBy(vague, { reviews, witnessReasons })).toContain('WITNESSES_IN_CASES');
  });

  test('a case that expects what was answered before does not stand for a witness', () => {
    const old = judged(narrowed, released);
    const approved = reviews.map((each) => ({
      ...each,
      covered: old.changes.map(({ patchHash }) => patchHash),
    }));
    expect(unmetBy(old, { reviews: approved, witnessReasons })).toContain('WITNESSES_IN_CASES');
  });

  test('a witness that somebody refused keeps it shut, by whom and why, and is none without a reason', () => {
    const [key = ''] = keys;
    const accepted = new Map([...witnessReasons].filter(([each]) => each !== key));
    const witnessRefusals = new Map([[key, { byId: 'eli', reason: 'Breathlessness kills.' }]]);
    const asked = request(unsafe, { reviews, witnessReasons: accepted, witnessRefusals });
    expect(unmet(gateOf(asked))).toEqual(['NO_WITNESS_REFUSED']);
    const [item] = gateOf(asked).filter(({ isMet }) => !isMet);
    expect(item).toMatchObject({
      people: ['eli'],
      sentence: expect.stringContaining('Breathlessness kills.'),
    });
    const gone = new Map([['of another change', { byId: 'eli', reason: 'No.' }]]);
    expect(unmetBy(unsafe, { reviews, witnessReasons, witnessRefusals: gone })).toEqual([]);
  });

  test('of another class a refusal keeps it shut too, and nothing else is asked of its witnesses', () => {
    const less = judged({ ...clot, then: { ...clot.then, urgency: 'ROUTINE' } });
    const of = reviewed(less).review;
    expect(of?.class).toBe('D');
    const codes = (fields: Partial<GateRequest>) =>
      gateOf(request(less, fields)).flatMap(({ code }) => (code.includes('WITNESS') ? [code] : []));
    expect(codes({})).toEqual([]);
    const [key = ''] = of ? reviewWitnesses(of).map((each) => each.key) : [];
    const witnessRefusals = new Map([[key, { byId: 'eli', reason: 'A clot cannot wait.' }]]);
    expect(codes({ witnessRefusals })).toEqual(['NO_WITNESS_REFUSED']);
  });

  test('other classes need neither', () => {
    const more = judged(aRule(9, { when: { op: 'is', fact: { concept: pain.id }, in: [true] } }));
    const approved = [anApproval('cleo', 'CLINICIAN', { of: more })];
    expect(reviewed(more).review?.class).toBe('U');
    expect(unmetBy(more, { reviews: approved })).toEqual([]);
  });
});

describe('an emergency switch-off', () => {
  const emergency = { changeSet: aChangeSet({ origin: 'EMERGENCY' }), contributors: new Set<string>() };
  const signed = (of: JudgedChange, ...names: readonly string[]) => ({
    ...emergency,
    reviews: names.map((name) => anApproval(name, 'SAFETY_LEAD', { of, interestsId: null })),
  });

  test('of a rule below emergency needs a safety lead, who may be its author, and waits for no case', () => {
    const off = judged(clot.id);
    expect(unmetBy(off, signed(off, 'ada'))).toEqual([]);
    const byClinician = [anApproval('ben', 'CLINICIAN', { of: off })];
    expect(unmetBy(off, { ...emergency, reviews: byClinician })).toEqual(['APPROVED_BY_ROLE']);
  });

  test('that takes anybody out of an emergency level needs a second signer', () => {
    const off = judged(embolism.id);
    expect(unmetBy(off, signed(off, 'ada'))).toEqual(['APPROVED_BY_ROLE']);
    expect(unmetBy(off, signed(off, 'ada', 'dora'))).toEqual([]);
  });

  test('does not wait for what was wrong before, which is published already', () => {
    const { after } = judged({ ...embolism, advice: 'Wait for 40 minutes.' });
    const off = judgedOn(after, [{ type: 'remove', id: clot.id }]);
    expect(unmetBy(off)).toContain('CHECKS_PASS');
    expect(unmetBy(off, signed(off, 'ada'))).toEqual([]);
  });

  test('leaves no graph that says what it cannot mean', () => {
    const off = judged(clot.id, { ...desk.clotHurts, evidence: [] });
    expect(unmetBy(off, signed(off, 'ada'))).toEqual(['CHECKS_PASS']);
  });
});

const subjects: readonly Subject[] = [
  { ...pain, name: 'pain in the calf' },
  { ...desk.crampHurts, negated: true },
  { ...desk.clotHurts, evidence: [] },
  { ...stretching, dose: undefined },
  { ...thrombosis, name: desk.cramp.name },
  { ...clot, advice: 'See a doctor.' },
  { ...desk.swollen, expected: 'EMERGENCY_CALL', acceptable: ['EMERGENCY_CALL'] },
];
/** Every set of one or two of these, with its checks, each made once. */
const sets = subjects.flatMap((one, place) =>
  [[one], ...subjects.slice(place + 1).map((other) => [one, other])].map((edits) => {
    const edited = edits.map((subject) => ({ type: 'put', subject }) as const);
    return remembering(() => request(judgedOn(published, edited)));
  }),
);
const someReviews = fc.array(
  fc.record({
    who: fc.constantFrom('ada', ...PEOPLE),
    role: fc.constantFrom<Role>('EDITOR', 'CLINICIAN', 'CLINICIAN', 'SAFETY_LEAD', 'SAFETY_LEAD'),
    verdict: fc.constantFrom<Review['verdict']>(
      'APPROVE',
      'APPROVE',
      'APPROVE',
      'APPROVE',
      'REQUEST_CHANGES',
    ),
    isOfThis: fc.constantFrom(true, true, true, true, false),
    at: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
  }),
  { minLength: 1, maxLength: 6, size: 'max' },
);

test(
  'a set whose gate is open has no blocking finding, and enough approvals of just this by people who wrote none of it',
  () => {
    let open = 0;
    const stale = judged(desk.pain);
    fc.assert(
      fc.property(fc.constantFrom(...sets), someReviews, (set, given) => {
        const bare = set();
        const reviews = given.map(({ who, role, verdict, isOfThis, at }, place) =>
          anApproval(who, role, { of: isOfThis ? bare : stale, id: `${place}`, verdict, at }),
        );
        const asked = { ...bare, reviews };
        const requirement = requirementNow(asked);
        const standings = reviewStandings({ ...asked, requirement });
        const counting = reviews.filter((_, place) => standings[place] === 'COUNTS');
        for (const review of counting) {
          expect(review.reviewerId).not.toBe('ada');
          expect(staleReviews(reviews, bare.changes)).not.toContain(review);
        }
        if (!isGateOpen(gateOf(asked))) return;
        open += 1;
        expect(asked.check?.report.findings.filter(({ isBlocking }) => isBlocking)).toEqual([]);
        expect(validate(bare.after).filter(({ gate }) => gate === 'INTEGRITY')).toEqual([]);
        const people = new Set(counting.map(({ reviewerId }) => reviewerId));
        expect(people.size).toBeGreaterThanOrEqual(Math.max(...requirement.needs.map(({ count }) => count)));
      }),
      propertyRuns('open gates', 300),
    );
    expect(open).toBeGreaterThan(0);
  },
  PROPERTY_TIMEOUT,
);

function remembering<Made>(make: () => Made): () => Made {
  let made: { readonly is: Made } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}
