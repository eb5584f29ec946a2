import {
  canonicalJson,
  type GraphDocument,
  type Release,
  type Revision,
  releaseHash,
  revisionHash,
  subjectsOf,
} from '@symptograph/core';
import type { Database } from './database.ts';
import type { StoredRevision } from './repositories/revisions.ts';
import { subjectOf } from './repositories/subject-of.ts';

/**
 * Something stored that is not what was published.
 *
 * `GAP`: release numbers jump. `CHAIN`: a release does not name the hash of the one before it. `REVISION_HASH`,
 * `RELEASE_HASH`: what a hash was made of has changed since. `UNREADABLE`: a subject does not have its shape.
 * `PUBLISHED`: the current graph is not what the revisions make.
 */
export interface DatabaseFinding {
  readonly code: 'GAP' | 'CHAIN' | 'REVISION_HASH' | 'RELEASE_HASH' | 'UNREADABLE' | 'PUBLISHED';
  /** A subject's id, or a release as `release 7`. */
  readonly subject: string;
  readonly message: string;
}

type Subjects = Map<string, unknown>;

/** Reads every release again, from the first, and reports all that does not add up; nothing when all is well. */
export async function verifyDatabase(database: Database): Promise<readonly DatabaseFinding[]> {
  const findings: DatabaseFinding[] = [];
  const replayed: Subjects = new Map();
  const last = await database.releases.current();
  let previous: Release | undefined;
  for (let number = 1; number <= (last?.number ?? 0); number += 1) {
    const release = await database.releases.find(number);
    if (!release) {
      findings.push(found('GAP', `release ${number}`, 'is missing'));
      continue;
    }
    const revisions = await database.revisions.storedOfRelease(number);
    findings.push(...checkRevisions(revisions), ...checkRelease(release, previous, revisions));
    for (const { subjectId, data } of revisions) replayed.set(subjectId, data);
    previous = release;
  }
  const readable = readAll(replayed);
  findings.push(...readable.findings);
  try {
    findings.push(...comparePublished(await database.releases.loadGraph(), readable.subjects));
  } catch (error) {
    findings.push(found('UNREADABLE', `release ${last?.number}`, `cannot be read: ${String(error)}`));
  }
  return findings;
}

function checkRevisions(revisions: readonly StoredRevision[]): readonly DatabaseFinding[] {
  return revisions
    .filter((revision) => revisionHash(revision as Revision) !== revision.hash)
    .map(({ subjectId, release }) =>
      found('REVISION_HASH', subjectId, `has another content in release ${release} than was published`),
    );
}

function checkRelease(
  release: Release,
  previous: Release | undefined,
  revisions: readonly StoredRevision[],
): readonly DatabaseFinding[] {
  const name = `release ${release.number}`;
  const findings: DatabaseFinding[] = [];
  if (release.previousHash !== previous?.hash) {
    findings.push(found('CHAIN', name, 'does not follow the release before it'));
  }
  const hashes = revisions.map(({ hash }) => hash);
  if (releaseHash(release.previousHash, hashes) !== release.hash) {
    findings.push(found('RELEASE_HASH', name, 'has other revisions than were published'));
  }
  return findings;
}

function readAll(replayed: Subjects): { subjects: Subjects; findings: readonly DatabaseFinding[] } {
  const subjects: Subjects = new Map();
  const findings: DatabaseFinding[] = [];
  for (const [id, data] of replayed) {
    if (data === null) continue;
    try {
      subjects.set(id, subjectOf(id, data));
    } catch (error) {
      findings.push(found('UNREADABLE', id, `cannot be read: ${String(error)}`));
    }
  }
  return { subjects, findings };
}

function comparePublished(published: GraphDocument, replayed: Subjects): readonly DatabaseFinding[] {
  const findings: DatabaseFinding[] = [];
  const left = new Map(replayed);
  for (const subject of subjectsOf(published)) {
    const expected = left.get(subject.id);
    left.delete(subject.id);
    if (expected === undefined) {
      findings.push(found('PUBLISHED', subject.id, 'is in the current graph, but no release put it there'));
    } else if (canonicalJson(subject) !== canonicalJson(expected)) {
      findings.push(found('PUBLISHED', subject.id, 'is not in the current graph as it was published'));
    }
  }
  for (const id of left.keys()) {
    findings.push(found('PUBLISHED', id, 'was published, but is not in the current graph'));
  }
  return findings;
}

function found(code: DatabaseFinding['code'], subject: string, problem: string): DatabaseFinding {
  return { code, subject, message: `${subject} ${problem}.` };
}
