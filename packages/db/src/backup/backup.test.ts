import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { aConcept, aGraph, aRule, aStatement } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../open-database.ts';
import { anApproval, publishAsChangeSet, storeChangeSet } from '../testing/publish-changes.ts';
import { AUTHOR, addPeople, CLINICIAN } from '../testing/some-people.ts';
import {
  DATABASE_KINDS,
  emptyDatabase,
  type ThrowawayDatabase,
  throwawayDatabase,
} from '../testing/test-databases.ts';
import { verifyDatabase } from '../verify-database.ts';
import { backupDatabase } from './backup-database.ts';
import { sealed } from './backup-format.ts';
import { readBackup } from './read-backup.ts';
import { restoreDatabase } from './restore-database.ts';

const pain = aConcept('SYMPTOM', 1, { name: 'Übelkeit 痛み "quoted" \\ 100 %', slug: 'pain' });
const clot = aConcept('CONDITION', 1, { name: 'Clot' });
const graph = {
  ...aGraph([pain, clot], [aStatement('HAS_SYMPTOM', 1, { subject: clot, object: pain })]),
  rules: [aRule(1)],
};
const at = '2026-11-25T08:00:00.123Z';

/** A database with something in every corner, and its backup. */
async function filledDatabase(kind: 'embedded' | 'server') {
  const place = await throwawayDatabase(kind, inject('testDatabases'));
  const database = await openDatabase(place.options);
  await addPeople(database, AUTHOR, CLINICIAN);
  await publishAsChangeSet(database, graph);
  const { changes } = await publishAsChangeSet(database, {
    ...graph,
    concepts: [pain, { ...clot, name: 'Deep vein thrombosis' }],
  });
  await database.transact(async (tx) => {
    const changeSet = await storeChangeSet(tx, changes, { headSeq: 7 });
    const { number } = changeSet;
    await tx.reviews.append(anApproval(changeSet, changes, { verdict: 'REQUEST_CHANGES', text: 'Why?' }));
    const thread = { id: 'thr_1', changeSet: number, subjectId: clot.id, path: 'name', quote: 'Clot' };
    await tx.threads.open({ ...thread, isBlocking: true, createdAt: at });
    const suggestion = { kind: 'DISCARD', subjectId: clot.id } as const;
    await tx.threads.comment({
      id: 'com_1',
      threadId: 'thr_1',
      authorId: AUTHOR.id,
      text: '',
      suggestion,
      at,
    });
    await tx.idempotency.put({
      actorId: AUTHOR.id,
      key: 'k',
      operation: 'o',
      requestHash: 'h',
      outcome: null,
      at,
    });
    const gone = { outcome: 'GONE', status: 404, movedTo: null, reason: 'It answered 404.' } as const;
    const visit = { sourceId: 'src_1', url: 'https://example.org/ü', at, ...gone };
    await tx.sourceChecks.replaceAll([{ ...visit, unreachableSince: at }]);
    await tx.people.setPassword(AUTHOR.id, { accountId: 'acc_1', hash: 'a hash', at });
  });
  await database.attempts.take('somebody', 60_000);
  const file = join(place.options.dataFolder, 'backup.gz');
  const header = await backupDatabase(database, file);
  await database.close();
  return { place, file, header };
}

/** The lines of a backup but the first and the last, which say when it was made. */
async function contentOf(file: string): Promise<readonly string[]> {
  return gunzipSync(await readFile(file))
    .toString()
    .split('\n')
    .slice(1, -2);
}

describe.each(DATABASE_KINDS)('a backup of a database of the kind %s', (kind) => {
  let filled: Awaited<ReturnType<typeof filledDatabase>>;
  let lines: readonly string[];

  beforeAll(async () => {
    filled = await filledDatabase(kind);
    lines = gunzipSync(await readFile(filled.file))
      .toString()
      .split('\n');
  });
  afterAll(() => filled.place.remove());

  test('is for its owner alone, and says of each table how many rows it has', async () => {
    expect((await stat(filled.file)).mode & 0o777).toBe(0o600);
    expect(filled.header).toMatchObject({ format: 'symptograph-backup', version: 1 });
    expect(Object.fromEntries(filled.header.tables)).toMatchObject({
      person: 2,
      release: 2,
      change_set: 3,
      comment: 1,
      source_check: 1,
    });
  });

  test('is restored into a database of either kind: the same content, verified, and numbers go on', async () => {
    for (const other of DATABASE_KINDS) {
      const make = other === 'server' ? emptyDatabase : throwawayDatabase;
      const place = await make(other, inject('testDatabases'));
      expect(await restoreDatabase(place.options, filled.file)).toEqual(filled.header);
      const database = await openDatabase(place.options);
      const again = join(place.options.dataFolder, 'again.gz');
      await backupDatabase(database, again);
      expect(await contentOf(again)).toEqual(await contentOf(filled.file));
      expect(await verifyDatabase(database)).toEqual([]);
      const { release } = await publishAsChangeSet(database, graph);
      expect(release).toMatchObject({ number: 3, changeSet: 4 });
      await database.close();
      await place.remove();
    }
  });

  describe('is refused', () => {
    let place: ThrowawayDatabase;

    beforeAll(async () => {
      place = await throwawayDatabase(kind, inject('testDatabases'));
    });
    afterAll(async () => {
      const database = await openDatabase(place.options);
      expect(await database.releases.current()).toBeUndefined();
      expect(await database.people.list()).toEqual([]);
      await database.close();
      await place.remove();
    });

    const restoring = async (text: string) => {
      const file = join(place.options.dataFolder, 'other.gz');
      await writeFile(file, gzipSync(text));
      return restoreDatabase(place.options, file);
    };
    const withLine = (number: number, line: string) => lines.with(number - 1, line).join('\n');

    test('when a line was changed, and names it', async () => {
      const changed = lines.findIndex((line) => line.includes('Deep vein')) + 1;
      const line = lines[changed - 1]?.replace('Deep vein', 'Shallow') ?? '';
      await expect(restoring(withLine(changed, line))).rejects.toThrow(`Line ${changed} of`);
    });

    test('when it was cut, within a line, after one, or as a file', async () => {
      const text = lines.join('\n');
      await expect(restoring(text.slice(0, text.length / 2))).rejects.toThrow(
        /Line \d+ of .* was changed or cut/,
      );
      await expect(restoring(lines.slice(0, -2).join('\n'))).rejects.toThrow(
        'the end of the backup is missing',
      );
      const file = join(place.options.dataFolder, 'cut.gz');
      const bytes = await readFile(filled.file);
      await writeFile(file, bytes.subarray(0, bytes.length - 100));
      await expect(restoreDatabase(place.options, file)).rejects.toThrow(/Line \d+ of .*cut\.gz/);
    });

    test('when lines were left out, or sealed anew', async () => {
      const row = lines.findIndex((line) => line.includes('Deep vein'));
      await expect(restoring(lines.toSpliced(row, 1).join('\n'))).rejects.toThrow('missing or too many');
      const json = lines[row]?.split('\t')[0]?.replace('Deep vein', 'Shallow') ?? '';
      await expect(restoring(withLine(row + 1, sealed(json).trimEnd()))).rejects.toThrow(
        'is the hash of something else',
      );
    });

    test('when it is none, or of another version of the schema', async () => {
      await expect(restoring('something')).rejects.toThrow('Line 1 of');
      const header = { ...filled.header, migrations: filled.header.migrations.slice(1) };
      await expect(restoring(withLine(1, sealed(JSON.stringify(header)).trimEnd()))).rejects.toThrow(
        /is the hash of something else|is of another version/,
      );
    });

    test('when its first line is of another version, whatever follows', async () => {
      const header = { ...filled.header, migrations: filled.header.migrations.slice(1) };
      await expect(restoring(`${sealed(JSON.stringify(header))}broken`)).rejects.toThrow(
        'is of another version',
      );
    });

    test('when the database is not empty', async () => {
      await expect(restoreDatabase(filled.place.options, filled.file)).rejects.toThrow('is not empty');
    });
  });
});

test('a line of any length is read as fast as many short ones', async () => {
  const place = await throwawayDatabase('embedded', inject('testDatabases'));
  const file = join(place.options.dataFolder, 'long.gz');
  const tables = [['person', 1]];
  const head = sealed(
    JSON.stringify({ format: 'symptograph-backup', version: 1, at, migrations: [], tables }),
  );
  const body = [
    head,
    sealed('{"table":"person"}'),
    sealed(JSON.stringify({ text: 'é'.repeat(16_000_000) })),
  ].join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  await writeFile(file, gzipSync(body + sealed(JSON.stringify({ sha256 })), { level: 1 }));
  const sizes: number[] = [];
  for await (const entry of readBackup(file)) if (entry.kind === 'ROW') sizes.push(entry.json.length);
  expect(sizes).toEqual([16_000_011]);
  await place.remove();
});

test('a folder in use is told before more than the first line of a backup is read', async () => {
  const place = await throwawayDatabase('embedded', inject('testDatabases'));
  const holder = await openDatabase(place.options);
  const file = join(place.options.dataFolder, 'broken.gz');
  await backupDatabase(holder, file);
  await writeFile(
    file,
    gzipSync(
      `${
        gunzipSync(await readFile(file))
          .toString()
          .split('\n')[0]
      }\nbroken`,
    ),
  );
  await expect(restoreDatabase(place.options, file)).rejects.toMatchObject({ code: 'IN_USE' });
  await holder.close();
  await place.remove();
});
