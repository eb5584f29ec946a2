import { openDatabase, verifyDatabase } from '@symptograph/db';
import { DATABASE_KINDS } from '@symptograph/db/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { torture } from '../env.ts';
import { smallGraph, smallPack } from '../small-pack.ts';
import { newDatabase } from '../start-test-api.ts';
import { createSet } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';
import { expectNothingLost } from './writers/expect-nothing-lost.ts';
import { publishInPeace, publishNow } from './writers/shared-desk.ts';
import { createWriter, type Saved, type Step } from './writers/writer.ts';

const WRITERS = torture ? 8 : 4;
const OPERATIONS = torture ? 200 : 8;
const ROUNDS = torture ? 10 : 2;
const seed = Date.now() % 1_000_000;

/** Whoever approves and publishes is none of them. */
const NAMES = ['editor', 'clinician', 'clinician2', 'lead'] as const;
/** Few enough that writers meet. */
const SUBJECTS = smallGraph.concepts.filter(({ status }) => status === 'ACTIVE').slice(0, 8);

/** A place that somebody else edited meanwhile, and a set that is out meanwhile. */
const FORESEEN: ReadonlySet<string> = new Set(['CONFLICT', 'BLOCKED', 'NOT_FOUND']);

interface Choice {
  readonly isOlder: boolean;
  readonly subject: number;
  readonly looksFirst: boolean;
}

const choices: readonly Choice[] = fc.sample(
  fc.record({
    isOlder: fc.boolean(),
    subject: fc.nat(SUBJECTS.length - 1),
    looksFirst: fc.boolean(),
  }),
  { numRuns: WRITERS * OPERATIONS, seed },
);

/** What every writer does in a round, one edit after the other, while somebody publishes the older of two sets. */
async function writeTogether(
  desk: TestDesk,
  { round, older, newer }: { readonly round: number; readonly older: number; readonly newer: number },
): Promise<{
  readonly saved: readonly Saved[];
  readonly refusals: readonly string[];
  readonly isOut: boolean;
}> {
  const perRound = OPERATIONS / ROUNDS;
  const outcomes: (Saved | string)[] = [];
  const write = async (number: number) => {
    const writer = createWriter(desk.as(NAMES[number % NAMES.length] ?? 'editor'));
    for (let turn = round * perRound; turn < (round + 1) * perRound; turn += 1) {
      outcomes.push(await writer.edit(stepOf(number, turn)));
    }
  };
  const stepOf = (number: number, turn: number): Step => {
    const { isOlder = false, subject = 0, looksFirst = true } = choices[number * OPERATIONS + turn] ?? {};
    const subjectId = SUBJECTS[subject]?.id ?? '';
    const changeSet = isOlder ? older : newer;
    return { changeSet, subjectId, name: `by ${number} at ${turn}`, looksFirst };
  };
  const [release] = await Promise.all([
    publishNow(desk, older),
    ...Array.from({ length: WRITERS }, (_, number) => write(number)),
  ]);
  return {
    saved: outcomes.filter((outcome) => typeof outcome !== 'string'),
    refusals: outcomes.filter((outcome) => typeof outcome === 'string'),
    isOut: release !== undefined,
  };
}

test.each(DATABASE_KINDS)(
  `${WRITERS} writers who edit two sets at once, ${OPERATIONS} times each with publishes between, lose nothing, on %s (seed ${seed})`,
  async (kind) => {
    const place = await newDatabase(kind);
    const desk = await startDesk({ place, packs: [smallPack()], settings: { rateLimit: 0 } });
    const saved: Saved[] = [];
    const refusals: string[] = [];
    const published: number[] = [];
    let { number: older } = await createSet(desk.as('editor'), 'Set 0');
    for (let round = 0; round < ROUNDS; round += 1) {
      const { number: newer } = await createSet(desk.as('editor'), `Set ${round + 1}`);
      const written = await writeTogether(desk, { round, older, newer });
      saved.push(...written.saved);
      refusals.push(...written.refusals);
      if (!written.isOut) await publishInPeace(desk, older);
      published.push(older);
      older = newer;
    }
    await publishInPeace(desk, older);
    published.push(older);
    await desk.stop();

    expect(saved.length).toBeGreaterThan((WRITERS * OPERATIONS) / 4);
    expect(refusals.filter((code) => !FORESEEN.has(code))).toEqual([]);
    const database = await openDatabase(place.options);
    expect(await verifyDatabase(database)).toEqual([]);
    await expectNothingLost(database, { saved, published, before: smallGraph });
    await database.close();
    await place.remove();
  },
  torture ? 3_600_000 : 240_000,
);
