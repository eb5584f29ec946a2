import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSnapshot, type GraphDocument, graphOf } from '@symptograph/core';
import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  aGraph,
  aRule,
  aSource,
  aStatement,
  someEvidence,
} from '@symptograph/core/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRelease } from '../../test/a-release.ts';
import { readSnapshotFile, SnapshotFileProblem } from './read-snapshot-file.ts';
import { writeSnapshotFile } from './write-snapshot-file.ts';

const DATABASE = 'db.example.org:5432/symptograph';

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'symptograph-file-'));
  path = join(folder, 'kept', 'graph.snapshot');
});
afterAll(() => rm(folder, { recursive: true }));

const name = fc.constantFrom('pain', 'Übelkeit 痛み 🦵', 'a \u2028 line', '"quoted" \\n {"concepts":[]}');

/** Graphs of none to some hundred concepts, each with a statement to the next. */
const graph: fc.Arbitrary<GraphDocument> = fc
  .record({ names: fc.array(name, { maxLength: 4 }), size: fc.constantFrom(0, 1, 99, 100, 101, 250) })
  .map(({ names, size }) => {
    const concepts = Array.from({ length: size }, (_, number) =>
      aConcept('CONDITION', number + 1, {
        name: names[number % names.length] ?? 'a name',
        slug: `c-${number}`,
      }),
    );
    const statements = concepts.slice(1).map((subject, number) => {
      const evidence = [someEvidence(number, { quote: 'about a third' })];
      return aStatement(
        'CAN_LEAD_TO',
        number + 1,
        { subject, object: concepts[number] ?? subject },
        { evidence },
      );
    });
    return { ...aGraph(concepts, statements, [aSource()]), ...ruledBy(size) };
  });

/** As many criteria, rules, contracts and cases as are asked for. */
function ruledBy(count: number) {
  const numbers = Array.from({ length: count }, (_, place) => place + 1);
  return {
    criteria: numbers.map((number) => aCriterion(number)),
    rules: numbers.map((number) => aRule(number, { when: { op: 'criterion', id: aCriterion(number).id } })),
    contracts: numbers.map((number) => aContract(number)),
    cases: numbers.map((number) => aCase(number)),
  };
}

async function keep(document: GraphDocument, release = 3): Promise<void> {
  const version = { release: aRelease(release), snapshot: buildSnapshot(document) };
  const before = Array.from({ length: release - 1 }, (_, place) => aRelease(release - 1 - place));
  await writeSnapshotFile(path, { version, before, database: DATABASE });
}

function contentOf(document: GraphDocument): GraphDocument {
  return graphOf(buildSnapshot(document));
}

/** Why the file is refused; fails when it is not. */
async function refusal(): Promise<string> {
  const error = await readSnapshotFile(path, DATABASE).catch((problem: unknown) => problem);
  if (error instanceof SnapshotFileProblem) return error.message;
  throw new Error(`The file was not refused, but gave ${String(error)}.`);
}

describe('a snapshot file', () => {
  test('gives back the graph and the releases that were kept', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 4 }), async (document, release) => {
        await keep(document, release);
        const saved = await readSnapshotFile(path, DATABASE);
        expect(contentOf(saved.document)).toEqual(contentOf(document));
        expect([saved.release, ...saved.before].map(({ number }) => number)).toEqual(
          Array.from({ length: release }, (_, place) => release - place),
        );
        expect(saved.release).toEqual(aRelease(release));
      }),
      { numRuns: 40 },
    );
  });

  test('is read when it was written before there were rules', async () => {
    const document = aGraph([aConcept('CONDITION', 1)]);
    const lines = [
      { database: DATABASE, release: aRelease(1), before: [] },
      { sources: document.sources },
      { concepts: document.concepts },
    ];
    const body = gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const sha256 = createHash('sha256').update(body).digest('hex');
    await writeFile(path, Buffer.concat([Buffer.from(`SYMPTOGRAPH-SNAPSHOT 1 ${sha256}\n`), body]));
    expect((await readSnapshotFile(path, DATABASE)).document).toEqual(document);
  });

  test('is refused whatever byte of it changed', async () => {
    await keep(aGraph([aConcept('CONDITION', 1), aConcept('SYMPTOM', 1)]));
    const whole = await readFile(path);
    const everyBitOfTheFirstLine = Array.from({ length: 88 * 8 }, (_, bit) => ({
      place: bit >> 3,
      bit: bit & 7,
    }));
    const anywhere = fc.record({ place: fc.nat(whole.length - 1), bit: fc.integer({ min: 0, max: 7 }) });
    const flips = [...everyBitOfTheFirstLine, ...fc.sample(anywhere, 400)];
    for (const { place, bit } of flips) {
      const torn = Buffer.from(whole);
      torn[place] = (torn[place] ?? 0) ^ (1 << bit);
      await writeFile(path, torn);
      expect(await refusal(), `bit ${bit} of byte ${place}`).toMatch(/checksum|does not begin|has format/);
    }
    await writeFile(path, whole);
    expect((await readSnapshotFile(path, DATABASE)).release.number).toBe(3);
  });

  test('is refused wherever it is cut off, and with anything behind it', async () => {
    await keep(aGraph([aConcept('CONDITION', 1)]));
    const whole = await readFile(path);
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(path, whole.subarray(0, length));
      expect(await refusal(), `${length} of ${whole.length} bytes`).toMatch(/checksum|does not begin/);
    }
    await writeFile(path, Buffer.concat([whole, Buffer.from([0])]));
    expect(await refusal()).toMatch('its checksum does not hold');
  });

  test('is refused when it has another format, when it is of another database, and when there is none', async () => {
    await keep(aGraph([]));
    await expect(readSnapshotFile(path, 'elsewhere:5432/symptograph')).rejects.toThrow(
      `it is of the database ${DATABASE}, not of elsewhere:5432/symptograph`,
    );
    const whole = await readFile(path, 'latin1');
    await writeFile(path, whole.replace('SNAPSHOT 1 ', 'SNAPSHOT 0 '), 'latin1');
    expect(await refusal()).toBe('it has format 0, and this version reads format 1');
    await rm(path);
    expect(await refusal()).toBe('there is none');
  });

  test('is refused when it is whole but holds what is no concept', async () => {
    const nameless = { ...aConcept('CONDITION', 1), name: 7 } as unknown as ReturnType<typeof aConcept>;
    const version = {
      release: aRelease(1),
      snapshot: { ...buildSnapshot(aGraph([])), concepts: [nameless] },
    };
    const byName = { ...version.snapshot.byName, CONDITION: new Uint32Array([0]) };
    await writeSnapshotFile(path, {
      version: { ...version, snapshot: { ...version.snapshot, byName } },
      before: [],
      database: DATABASE,
    });
    expect(await refusal()).toMatch(/^it holds what this version cannot read: /);
  });

  test('takes away what a process that died left behind, and nothing that is being written', async () => {
    await keep(aGraph([]));
    const [left, fresh] = [`${path}.1.part`, `${path}.2.part`];
    for (const part of [left, fresh]) await writeFile(part, 'half');
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(left, longAgo, longAgo);
    await keep(aGraph([]));
    expect((await readdir(join(folder, 'kept'))).sort()).toEqual(['graph.snapshot', 'graph.snapshot.2.part']);
  });
});
