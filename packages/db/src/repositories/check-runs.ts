import type { CheckReport, CheckRun } from '@symptograph/core';
import type { CheckRun as Row } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';
import { storedJson } from './stored-json.ts';

/** What the checks found for one head of a change set over one release. */
export interface StoredCheckRun extends CheckRun {
  readonly changeSet: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** How many findings blocked. */
  readonly blocking: number;
}

/** What the checks found. */
export interface CheckRuns {
  /** The last run of a set. */
  latestOf(number: number): Promise<StoredCheckRun | undefined>;
  /** When each of some sets was last checked (ISO 8601), by its number; of one that never was there is no entry. */
  lastTimes(numbers: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** The run for a head over a release. */
  find(
    number: number,
    key: Pick<StoredCheckRun, 'headHash' | 'baseRelease'>,
  ): Promise<StoredCheckRun | undefined>;
}

/** The runs within a transaction. */
export interface WritableCheckRuns extends CheckRuns {
  /** Writes a run in place of an earlier one for the same head over the same release. */
  put(run: StoredCheckRun): Promise<void>;
}

/** The runs, read through `reader`. */
export function checkRunsOf(reader: Reader): CheckRuns {
  return {
    latestOf: async (number) => {
      const row = await reader.checkRun.findFirst({
        where: { changeSetNumber: number },
        orderBy: [{ at: 'desc' }, { baseRelease: 'desc' }],
      });
      return row ? runOf(row) : undefined;
    },
    lastTimes: async (numbers) => {
      const rows = await reader.checkRun.groupBy({
        by: ['changeSetNumber'],
        where: { changeSetNumber: { in: [...numbers] } },
        _max: { at: true },
      });
      return new Map(
        rows.flatMap(({ changeSetNumber, _max: { at } }) =>
          at ? [[changeSetNumber, at.toISOString()] as const] : [],
        ),
      );
    },
    find: async (number, { headHash, baseRelease }) => {
      const key = { changeSetNumber: number, headHash, baseRelease };
      const row = await reader.checkRun.findUnique({ where: { changeSetNumber_headHash_baseRelease: key } });
      return row ? runOf(row) : undefined;
    },
  };
}

/** The runs, read and written through `writer`. */
export function writableCheckRunsOf(writer: Writer): WritableCheckRuns {
  return {
    ...checkRunsOf(writer),
    put: async ({ changeSet: changeSetNumber, headHash, baseRelease, at, blocking, report }) => {
      const key = { changeSetNumber, headHash, baseRelease };
      const columns = { at: new Date(at), blocking, report: storedJson(report) };
      await writer.checkRun.upsert({
        where: { changeSetNumber_headHash_baseRelease: key },
        create: { ...key, ...columns },
        update: columns,
      });
    },
  };
}

function runOf({ changeSetNumber, at, report, ...columns }: Row): StoredCheckRun {
  return {
    ...columns,
    changeSet: changeSetNumber,
    at: at.toISOString(),
    report: report as unknown as CheckReport,
  };
}
