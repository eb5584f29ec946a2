import {
  canonicalJson,
  type GraphDocument,
  type Release,
  type Revision,
  releaseHash,
  revisionHash,
  subjectsOf,
} from '@symptograph/core';
import type { Reads } from '../repositories/repositories.ts';
import type { StoredRevision } from '../repositories/revisions.ts';
import { subjectOf } from '../repositories/subject-of.ts';
import { type DatabaseFinding, found } from './finding.ts';
import { verifyAudit } from './verify-audit.ts';
import { verifyChangeSet } from './verify-change-set.ts';
import { versionHistory } from './version-history.ts';

type Subjects = Map<string, unknown>;

/**
 * Reads every release again, from the first, with its change set, then the audit log, and reports all that does not add up; nothing
 * when all is well. It holds one release at a time, besides the graph as it is now. `reads` are to be of one moment: what is published
 * in between would not add up.
 */
export async function verifyReads(reads: Reads): Promise<readonly DatabaseFinding[]> {
  const findings: DatabaseFinding[] = [];
  const replayed: Subjects = new Map();
  const versions = versionHistory();
  const last = await reads.releases.current();
  let previous: Release | undefined;
  for (let number = 1; number <= (last?.number ?? 0); number += 1) {
    const release = await reads.releases.find(number);
    if (!release) {
      findings.push(found('GAP', `release ${number}`, 'is missing'));
      continue;
    }
    const revisions = await reads.revisions.storedOfRelease(number);
    findings.push(...checkRevisions(revisions), ...checkRelease(release, previous, revisions));
    findings.push(...versions.next(revisions));
    if (release.changeSet !== undefined) findings.push(...(await verifyChangeSet(reads, release, revisions)));
    for (const { subjectId, data } of revisions) {
      if (data === null) replayed.delete(subjectId);
      else replayed.set(subjectId, data);
    }
    previous = release;
  }
  findings.push(...(await verifyPublished(reads, replayed, last)));
  findings.push(...(await verifyClosed(reads)), ...(await verifyAudit(reads)));
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
  if (release.changeSet === undefined && previous?.changeSet !== undefined) {
    findings.push(found('CHANGE_SET', name, 'publishes no change set, though there were some before it'));
  }
  return findings;
}

const CHANGE_SETS_PER_PART = 200;

/** Change sets that say they were published, though no release is theirs. */
async function verifyClosed(reads: Reads): Promise<readonly DatabaseFinding[]> {
  const findings: DatabaseFinding[] = [];
  for (let after: number | undefined; ; ) {
    const part = { first: CHANGE_SETS_PER_PART, after };
    const { entries, more } = await reads.changeSets.list({ statuses: ['PUBLISHED'] }, part);
    for (const { number, publishedRelease } of entries) {
      const release = await reads.releases.find(publishedRelease ?? 0);
      if (release?.changeSet !== number) {
        findings.push(
          found(
            'CHANGE_SET',
            `CS-${number}`,
            `says that it became release ${publishedRelease}, which is not so`,
          ),
        );
      }
    }
    if (!more) return findings;
    after = entries.at(-1)?.number;
  }
}

async function verifyPublished(
  reads: Reads,
  replayed: Subjects,
  last: Release | undefined,
): Promise<readonly DatabaseFinding[]> {
  const readable = readAll(replayed);
  try {
    return [...readable.findings, ...comparePublished(await reads.releases.loadGraph(), readable.subjects)];
  } catch (error) {
    return [
      ...readable.findings,
      found('UNREADABLE', `release ${last?.number}`, `cannot be read: ${String(error)}`),
    ];
  }
}

function readAll(replayed: Subjects): { subjects: Subjects; findings: readonly DatabaseFinding[] } {
  const subjects: Subjects = new Map();
  const findings: DatabaseFinding[] = [];
  for (const [id, data] of replayed) {
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
