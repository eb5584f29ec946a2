import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import type { Edit } from '../graph/edit.ts';
import type { Subject } from '../graph/graph-document.ts';
import { conceptById } from '../graph/read.ts';
import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  aGraph,
  anId,
  aRule,
  aSource,
  aStatement,
} from '../testing/index.ts';
import { planRelease, type ReleaseRequest } from './plan-release.ts';
import { releaseHash, revisionHash } from './release-hash.ts';

const EMPTY = buildSnapshot(aGraph([], [], []));
const put = (subject: Subject): Edit => ({ type: 'put', subject });
const request: ReleaseRequest = {
  id: anId('rel', 1),
  title: 'First',
  publishedAt: '2026-11-23T12:00:00Z',
  by: 'An editor',
};

const condition = aConcept('CONDITION', 1, { name: 'sciatica' });
const symptom = aConcept('SYMPTOM', 1, { name: 'numbness' });
const old = aConcept('CONDITION', 2, { status: 'DEPRECATED' });
const statement = aStatement('HAS_SYMPTOM', 1, { subject: condition, object: symptom });
const edits = [aSource(), condition, symptom, old, statement].map(put);
const first = planRelease(EMPTY, edits, request);

describe('the first release', () => {
  test('has number 1, no previous hash, and counts active concepts and statements', () => {
    expect(first.release).toEqual({
      id: request.id,
      number: 1,
      title: 'First',
      publishedAt: request.publishedAt,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      previousHash: undefined,
      concepts: 2,
      statements: 1,
    });
    expect(conceptById(first.snapshot, condition.id)).toBe(condition);
  });

  test('has one revision for each edit, which holds the subject and says what happened', () => {
    expect(first.revisions.map(({ subjectId, version }) => [subjectId, version])).toEqual(
      edits.map((edit) => [edit.type === 'put' && edit.subject.id, 1]),
    );
    expect(first.revisions[4]).toEqual({
      subjectId: statement.id,
      release: 1,
      version: 1,
      data: statement,
      hash: revisionHash({ subjectId: statement.id, version: 1, data: statement }),
      sentence: 'Added: sciatica has the symptom numbness.',
      by: 'An editor',
    });
  });
});

describe('the next release', () => {
  const renamed = { ...condition, name: 'sciatic nerve pain', version: 2 };
  const next = planRelease(first.snapshot, [put(renamed), { type: 'remove', id: statement.id }], {
    id: anId('rel', 2),
    title: 'Second',
    publishedAt: '2026-11-24T12:00:00Z',
    previous: first.release,
  });

  test('follows in number and hash', () => {
    expect(next.release).toMatchObject({ number: 2, previousHash: first.release.hash, statements: 0 });
    expect(next.release.hash).toBe(
      releaseHash(
        first.release.hash,
        next.revisions.map(({ hash }) => hash),
      ),
    );
  });

  test('keeps a removal as a revision without data, one version on', () => {
    expect(next.revisions).toMatchObject([
      { version: 2, data: renamed, sentence: 'Changed: the condition sciatic nerve pain.' },
      { version: 2, data: null, sentence: 'Removed: sciatica has the symptom numbness.' },
    ]);
    expect(next.revisions[0]?.by).toBeUndefined();
  });

  test('leaves the snapshot before it as it was', () => {
    expect(conceptById(first.snapshot, condition.id)?.name).toBe('sciatica');
  });
});

test('what is decided by rules is named in sentences, and counts neither as concept nor as statement', () => {
  const ruled = [
    aCriterion(1, { title: 'fever' }),
    aRule(1, { title: 'a clot' }),
    aRule(2, { title: 'Wells', audience: 'CLINICIAN' }),
    aContract(1, { title: 'no clot is missed' }),
    aCase(1, { slug: 'after-a-flight' }),
  ];
  const { revisions, release } = planRelease(first.snapshot, ruled.map(put), {
    ...request,
    previous: first.release,
  });
  expect(revisions.map(({ sentence }) => sentence)).toEqual([
    'Added: the criterion fever.',
    'Added: the rule a clot.',
    'Added: the rule for clinicians Wells.',
    'Added: the contract no clot is missed.',
    'Added: the case after-a-flight.',
  ]);
  expect(release).toMatchObject({ concepts: 2, statements: 1 });
});
