import { type ChangeReview, reviewChange } from '@symptograph/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desk, judged, judgedOn, reviewed } from '../../../test/desk.ts';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../../test/property-runs.ts';
import { documentAfter, manyPuts, someEdits } from '../../../test/random-edits.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { documentOf } from '../../graph/document-of.ts';
import { type Edit, editedId } from '../../graph/edit.ts';
import { EMPTY_GRAPH, type Subject } from '../../graph/graph-document.ts';
import { allSubjects } from '../../graph/graph-of.ts';
import { subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import {
  aConcept,
  aCriterion,
  anId,
  aRule,
  aSource,
  aStatement,
  isPresent,
  someEvidence,
} from '../../testing/index.ts';
import { reviewSides } from '../../triage/review-sides.ts';
import { answersMayChange } from './answers-may-change.ts';
import type { JudgedChange } from './check-changes.ts';
import { reviewTaskOf } from './review-task-of.ts';
import { reviewWitnesses } from './review-witnesses.ts';
import { ruleReviewOf } from './rule-review-of.ts';

const { pain, swelling, breathless, thrombosis, clot, embolism, plainCramp } = desk;

function review(change: JudgedChange): ChangeReview | null {
  return reviewed(change).review;
}

function classOf(...edits: readonly (Subject | string)[]): string | null {
  return review(judged(...edits))?.class ?? null;
}

describe('the class of a change of rules', () => {
  test('E: the same in other words', () => {
    expect(classOf({ ...clot, when: { op: 'not', of: { op: 'not', of: clot.when } } })).toBe('E');
    expect(classOf({ ...clot, slug: 'a-clot', formerSlugs: [clot.slug] })).toBe('E');
  });

  test('U: somebody is answered more urgently, or somebody has to read it', () => {
    expect(classOf({ ...clot, then: { ...clot.then, urgency: 'EMERGENCY_GO' } })).toBe('U');
    expect(classOf({ ...clot, advice: 'See a doctor.' })).toBe('U');
    expect(classOf({ ...clot, evidence: [someEvidence(2), someEvidence(50)] })).toBe('U');
    expect(classOf({ ...clot, reviewDue: '2030-01-01T00:00:00Z' })).toBe('U');
    expect(classOf({ ...plainCramp, audience: 'CLINICIAN' })).not.toBe('E');
    expect(classOf({ ...desk.promise, rationale: 'It kills.' } as Subject)).toBe('U');
    expect(
      classOf({ ...desk.promise, id: 'ctr_00000000000000000000000099', slug: 'another' } as Subject),
    ).toBe('U');
    expect(classOf(aRule(9, { when: clot.when, then: clot.then, scope: clot.scope }))).toBe('U');
  });

  test('D: somebody is answered less urgently, but for emergencies', () => {
    expect(classOf({ ...clot, then: { ...clot.then, urgency: 'ROUTINE' } })).toBe('D');
    expect(classOf(clot.id)).toBe('D');
  });

  test('S: an emergency is left, a contract goes, or a way to self-care opens', () => {
    expect(classOf({ ...embolism, then: { ...embolism.then, urgency: 'ROUTINE' } })).toBe('S');
    expect(classOf(desk.promise.id)).toBe('S');
    const reckless = {
      ...plainCramp,
      when: { op: 'is', fact: { concept: breathless.id }, in: [false] },
    } as const;
    expect(classOf(reckless, clot.id)).toBe('S');
  });

  test('a case alone, and a new criterion that nobody uses, change no answer', () => {
    expect(classOf({ ...desk.swollen, narrative: 'Swollen.' })).toBe('E');
    expect(classOf(aCriterion(9))).toBe('E');
  });
});

describe('a change of the graph', () => {
  const redLeg = aConcept('SYMPTOM', 9, { name: 'red leg' });
  const redLegSwells = aStatement('SUBTYPE_OF', 20, { subject: redLeg, object: swelling });

  test('has the class of what it does to triage', () => {
    // Who has no swelling has no red leg: what could be before now contradicts itself.
    expect(classOf(redLeg, redLegSwells)).toBe('D');
    expect(classOf({ ...breathless, status: 'DEPRECATED', replacedBy: swelling.id })).not.toBeNull();
    const { after } = judged(redLeg, redLegSwells);
    const gone = judgedOn(after, [{ type: 'remove', id: redLegSwells.id }]);
    expect(review(gone)?.class).toBe('D');
  });

  test('that triage does not notice has none', () => {
    expect(classOf({ ...pain, name: 'pain in the calf' }, aSource(9))).toBeNull();
    expect(classOf({ ...desk.crampHurts, negated: true }, desk.clotIsScanned.id)).toBeNull();
    expect(classOf(aStatement('SUBTYPE_OF', 21, { subject: thrombosis, object: desk.cramp }))).toBeNull();
    expect(classOf(redLeg)).toBeNull();
  });

  test('is proved by what another thread can be told', () => {
    const change = judged(redLeg, redLegSwells);
    const task = reviewTaskOf(change);
    if (!task) throw new Error('There is something to prove.');
    const there = structuredClone(task);
    const proof = reviewChange(...there.sides, there.areTextsChanged);
    expect(ruleReviewOf(change, structuredClone(proof))).toEqual(review(change));
  });

  test('far from what rules ask about is not looked into', () => {
    const [foot, sole] = [aConcept('SYMPTOM', 30), aConcept('SYMPTOM', 31)];
    const far = judged(foot, sole, aStatement('SUBTYPE_OF', 22, { subject: sole, object: foot }));
    const ids = far.changes.map(({ subjectId }) => subjectId);
    expect(answersMayChange(far, ids)).toBe(false);
  });
});

test('a change of rules alone does the same between graphs that share their concepts and statements and graphs that share nothing', () => {
  const told = ({ class: of, reasons, diff, bases, replay }: ChangeReview) => [
    ...[of, reasons, reviewWitnesses({ diff, bases }).map(({ key }) => key), diff.ceilings.length],
    replay.flips.map((flip) => [flip.case.id, flip.before, flip.after]),
  ];
  for (const edits of [[{ ...clot, when: embolism.when }], [clot.id], [embolism.id, plainCramp.id]]) {
    const { before, after } = judged(...edits);
    const apart = buildSnapshot(documentOf(allSubjects(after)));
    const [one, other] = [after, apart].map((snapshot) =>
      told(reviewChange(...reviewSides({ snapshot: before }, { snapshot }), false)),
    );
    expect(one).toEqual(other);
  }
});

test('a witness has the same key whatever else rules ask about', () => {
  const lowered: Subject = { ...clot, then: { ...clot.then, urgency: 'ROUTINE' } };
  const keys = (snapshot: Snapshot) => {
    const found = review(judgedOn(snapshot, [{ type: 'put', subject: lowered }]));
    return found ? reviewWitnesses(found).map(({ key }) => key) : [];
  };
  const other = aConcept('SYMPTOM', 0, { name: 'a cough' });
  const asking = aRule(9, { when: isPresent(other), then: { ...embolism.then, urgency: 'ROUTINE' } });
  const { before, after } = judged(other, asking);
  expect(keys(before)).toHaveLength(1);
  expect(keys(after)).toEqual(keys(before));
  expect(keys(judged({ ...clot, then: { ...clot.then, urgency: 'SELF_CARE' } }).after)).not.toEqual(
    keys(before),
  );
});

/** What the review of everything says: null when no rule, criterion, contract or case is touched and nothing is answered otherwise. */
function fullClass({ before, after }: JudgedChange, edits: readonly Edit[]): string | null {
  const found = reviewChange(...reviewSides({ snapshot: before }, { snapshot: after }), false);
  const isRuled = edits.some(
    (edit) =>
      /^(?:rul|cri|ctr|cas)_/.test(editedId(edit)) &&
      [before, after].some((snapshot) => subjectById(snapshot, editedId(edit)) !== undefined),
  );
  return isRuled || found.class !== 'E' ? found.class : null;
}

/** Whether a graph's rules have a meaning, as those of a published graph do: else no change of it can be proved to change nothing. */
function isSound(snapshot: Snapshot): boolean {
  return reviewChange(...reviewSides({ snapshot }, { snapshot }), false).class === 'E';
}

const HIERARCHIES = ['SUBTYPE_OF', 'EXCLUDES', 'PART_OF'] as const;
const number = (most: number) => fc.integer({ min: 0, max: most - 1 });

/** Symptoms, factors and parts that lie above, exclude and replace each other, and rules on some of them, in circumstances too. */
const graphEdit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        kind: fc.constantFrom(...HIERARCHIES),
        id: number(12),
        from: number(6),
        to: number(6),
        isFactor: fc.boolean(),
        negated: fc.constantFrom(false, false, false, true),
      })
      .map(({ kind, id, from, to, isFactor, negated }): Edit => {
        const ends = kind === 'PART_OF' ? 'ANATOMY' : isFactor ? 'FACTOR' : 'SYMPTOM';
        const joined = { subject: aConcept(ends, from), object: aConcept(ends, to) };
        return { type: 'put', subject: aStatement(kind, id, joined, { negated }) };
      }),
  },
  { weight: 1, arbitrary: number(12).map((id): Edit => ({ type: 'remove', id: anId('stm', id) })) },
  {
    weight: 1,
    arbitrary: fc.record({ id: number(6), by: fc.option(number(6)) }).map(
      ({ id, by }): Edit => ({
        type: 'put',
        subject: aConcept(
          'SYMPTOM',
          id,
          by === null ? {} : { status: 'DEPRECATED', replacedBy: anId('sym', by) },
        ),
      }),
    ),
  },
  { weight: 1, arbitrary: number(6).map((id): Edit => ({ type: 'remove', id: anId('sym', id) })) },
);
const rulesOnGraph = fc.array(
  fc.record({
    symptom: number(6),
    factor: fc.option(number(6)),
    part: fc.option(number(6)),
    urgency: fc.constantFrom('EMERGENCY_GO' as const, 'ROUTINE' as const),
    present: fc.boolean(),
  }),
  { minLength: 1, maxLength: 2 },
);

test(
  'no change of the graph that the full review tells is passed over',
  () => {
    const seen = new Set<string | null>();
    let passedOver = 0;
    fc.assert(
      fc.property(
        fc.array(graphEdit, { maxLength: 8 }),
        rulesOnGraph,
        fc.array(graphEdit, { minLength: 1, maxLength: 2 }),
        (made, asked, edits) => {
          const concepts = (['SYMPTOM', 'FACTOR', 'ANATOMY'] as const).flatMap((kind) =>
            Array.from({ length: 6 }, (_, each) => aConcept(kind, each)),
          );
          const rules = asked.map(({ symptom, factor, part, urgency, present }, place) => {
            const qualifiers = {
              ...(factor === null ? {} : { aggravatedBy: [anId('fac', factor)] }),
              ...(part === null ? {} : { locatedIn: [anId('ana', part)] }),
            };
            const fact = { concept: anId('sym', symptom), qualifiers };
            return aRule(place, { when: { op: 'is', fact, in: [present] }, then: { ...clot.then, urgency } });
          });
          const document = documentAfter({ ...EMPTY_GRAPH, concepts, rules }, made);
          const change = judgedOn(buildSnapshot(document), edits);
          if (!isSound(change.before)) return;
          const told = review(change)?.class ?? null;
          expect(told).toBe(fullClass(change, edits));
          seen.add(told);
          if (!answersMayChange(change, edits.map(editedId))) passedOver += 1;
        },
      ),
      propertyRuns('reviews of edits of the graph', 60),
    );
    expect(seen.size).toBeGreaterThan(1);
    expect(passedOver).toBeGreaterThan(0);
  },
  PROPERTY_TIMEOUT,
);

test(
  'whatever is edited, the class is that of the full review, or graver for what people read',
  () => {
    fc.assert(
      fc.property(manyPuts, someEdits, (puts, edits) => {
        const change = judgedOn(buildSnapshot(documentAfter(EMPTY_GRAPH, puts)), edits);
        if (!isSound(change.before)) return;
        const [told, full] = [review(change)?.class ?? null, fullClass(change, edits)];
        if (told !== full) expect([full, told]).toEqual(['E', 'U']);
      }),
      propertyRuns('reviews of any edits', 25),
    );
  },
  PROPERTY_TIMEOUT,
);
