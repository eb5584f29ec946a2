import { canonicalJson, remembered, reviewChange, sha256Hex } from '@symptograph/rules';
import type { Change } from '../src/changes/change.ts';
import type { ChangeSet } from '../src/changes/change-set.ts';
import type { JudgedChange } from '../src/changes/judge/check-changes.ts';
import { reviewTaskOf } from '../src/changes/judge/review-task-of.ts';
import { type ReviewedChange, ruleReviewOf } from '../src/changes/judge/rule-review-of.ts';
import type { Review } from '../src/changes/review.ts';
import { applyToSnapshot } from '../src/graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../src/graph/build-snapshot.ts';
import { type Edit, editedId } from '../src/graph/edit.ts';
import type { Subject } from '../src/graph/graph-document.ts';
import { subjectById } from '../src/graph/read.ts';
import type { Snapshot } from '../src/graph/snapshot.ts';
import type { Role } from '../src/people/role.ts';
import {
  aCase,
  aConcept,
  aContract,
  aGraph,
  anId,
  aRule,
  aSource,
  aStatement,
  isPresent,
  someEvidence,
} from '../src/testing/index.ts';

/** A small graph with rules, promises and cases, all in order, on which change sets are judged. */

const calf = aConcept('ANATOMY', 1, { name: 'calf' });
const pain = aConcept('SYMPTOM', 1, { name: 'calf pain' });
const swelling = aConcept('SYMPTOM', 2, { name: 'swelling' });
const breathless = aConcept('SYMPTOM', 3, { name: 'breathlessness' });
const thrombosis = aConcept('CONDITION', 1, { name: 'deep vein thrombosis', mustNotMiss: true });
const cramp = aConcept('CONDITION', 2, { name: 'muscle cramp' });
const ultrasound = aConcept('DIAGNOSTIC_TEST', 1, { name: 'ultrasound' });
const stretching = aConcept('TREATMENT', 1, {
  name: 'stretching',
  instructions: [{ text: 'Pull the toes up.', evidence: [anId('evd', 90)] }],
  cautions: [{ text: 'Not with a clot.', evidence: [anId('evd', 90)] }],
  dose: { repetitions: { word: 'several', evidence: anId('evd', 90) }, stopIf: [] },
  evidence: [someEvidence(90)],
});
const source = aSource(1, { title: 'An article' });

const clotHurts = aStatement('HAS_SYMPTOM', 1, { subject: thrombosis, object: pain });
const clotSwells = aStatement('HAS_SYMPTOM', 2, { subject: thrombosis, object: swelling });
const crampHurts = aStatement('HAS_SYMPTOM', 3, { subject: cramp, object: pain });
const clotIsScanned = aStatement('EVALUATED_BY', 4, { subject: thrombosis, object: ultrasound });
const crampIsStretched = aStatement('TREATED_BY', 5, { subject: cramp, object: stretching });
const noStretching = aStatement('CONTRAINDICATED_IN', 6, { subject: stretching, object: thrombosis });

const absent = (concept: { readonly id: string }) =>
  ({ op: 'is', fact: { concept: concept.id }, in: [false] }) as const;

const embolism = aRule(1, {
  title: 'breathlessness',
  when: isPresent(breathless),
  then: { urgency: 'EMERGENCY_CALL', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
  advice: 'Call an ambulance now.',
});
const clot = aRule(2, {
  title: 'calf pain that may be a clot',
  scope: [pain.id],
  when: isPresent(swelling),
  then: {
    urgency: 'SAME_DAY',
    suggests: [thrombosis.id],
    rulesOut: [],
    raisesPriorOf: [],
    tests: [ultrasound.id],
  },
  advice: 'See a doctor today.',
});
const plainCramp = aRule(3, {
  title: 'a plain cramp',
  scope: [pain.id],
  when: { op: 'all', of: [absent(swelling), absent(breathless)] },
  then: { urgency: 'SELF_CARE', suggests: [cramp.id], rulesOut: [], raisesPriorOf: [], tests: [] },
});
const promise = aContract(1, {
  title: 'breathlessness is an emergency',
  when: isPresent(breathless),
  floorAtLeast: 'EMERGENCY_GO',
});
const said = (concept: { readonly id: string }, state: 'PRESENT' | 'ABSENT' = 'PRESENT') => ({
  concept: concept.id,
  state,
});
const swollen = aCase(1, {
  slug: 'swollen',
  findings: [said(pain), said(swelling)],
  expected: 'SAME_DAY',
  acceptable: ['SAME_DAY'],
  expectedCondition: thrombosis.id,
  mustNotMiss: [thrombosis.id],
});
const winded = aCase(2, {
  slug: 'winded',
  findings: [said(breathless)],
  expected: 'EMERGENCY_CALL',
  acceptable: ['EMERGENCY_CALL', 'EMERGENCY_GO'],
});

/** The subjects of the graph, by what tests call them. */
export const desk = {
  calf,
  pain,
  swelling,
  breathless,
  thrombosis,
  cramp,
  ultrasound,
  stretching,
  source,
  clotHurts,
  clotSwells,
  crampHurts,
  clotIsScanned,
  crampIsStretched,
  noStretching,
  embolism,
  clot,
  plainCramp,
  promise,
  swollen,
  winded,
} as const;

/** The graph as published. */
export const published: Snapshot = buildSnapshot({
  ...aGraph(
    [calf, pain, swelling, breathless, thrombosis, cramp, ultrasound, stretching],
    [clotHurts, clotSwells, crampHurts, clotIsScanned, crampIsStretched, noStretching],
    [source],
  ),
  rules: [embolism, clot, plainCramp],
  contracts: [promise],
  cases: [swollen, winded],
});

/** The time at which tests happen. */
export const NOW = '2026-11-28T12:00:00.000Z';

/** Some subjects put into the published graph, or those of some ids taken out, as the changes of a change set. */
export function judged(...edits: readonly (Subject | string)[]): JudgedChange {
  return judgedOn(
    published,
    edits.map(
      (edit): Edit =>
        typeof edit === 'string' ? { type: 'remove', id: edit } : { type: 'put', subject: edit },
    ),
  );
}

/** The same on another graph; only the last edit of a subject is one of the changes. */
export function judgedOn(before: Snapshot, edits: readonly Edit[]): JudgedChange {
  const last = [...new Map(edits.map((edit) => [editedId(edit), edit])).values()];
  return {
    before,
    after: applyToSnapshot(before, last),
    changes: last.map((edit) => changeOf(before, edit)),
  };
}

/** Some changes with what is proved of them, worked out once. */
export const reviewed = remembered((change: JudgedChange): ReviewedChange => {
  const task = reviewTaskOf(change);
  const proof = task && reviewChange(...task.sides, task.areTextsChanged);
  return { ...change, review: ruleReviewOf(change, proof) };
});

function changeOf(before: Snapshot, edit: Edit): Change {
  const base = subjectById(before, editedId(edit)) ?? null;
  const draft = edit.type === 'put' ? edit.subject : null;
  return {
    subjectId: editedId(edit),
    action: draft === null ? 'REMOVE' : base === null ? 'CREATE' : 'UPDATE',
    base,
    draft,
    patch: [],
    patchHash: sha256Hex(canonicalJson({ id: editedId(edit), draft })),
  };
}

/** A change set in review over release 1. */
export function aChangeSet(fields: Partial<ChangeSet> = {}): ChangeSet {
  return {
    number: 1,
    title: 'A change',
    rationale: '',
    ownerId: 'ada',
    status: 'IN_REVIEW',
    origin: 'HUMAN',
    baseRelease: 1,
    headSeq: 1,
    headHash: 'head',
    requirement: null,
    createdAt: NOW,
    submittedAt: NOW,
    publishAt: null,
    revertsRelease: null,
    publishedRelease: null,
    ...fields,
  };
}

/** An approval of somebody with a role, who stated their interests, of the changes as they are. */
export function anApproval(
  reviewerId: string,
  role: Role,
  fields: Partial<Review> & { readonly of: JudgedChange },
): Review {
  const { of, ...others } = fields;
  return {
    id: `review of ${reviewerId}`,
    changeSet: 1,
    reviewerId,
    roles: [role],
    verdict: 'APPROVE',
    text: '',
    headHash: 'head',
    covered: of.changes.map(({ patchHash }) => patchHash),
    interestsId: `interests of ${reviewerId}`,
    at: NOW,
    ...others,
  };
}
