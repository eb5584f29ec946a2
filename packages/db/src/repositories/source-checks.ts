import type { SourceCheck } from '@symptograph/core';
import type { SourceCheck as Row } from '../generated/prisma/client.ts';
import { momentOf, timeOf } from './moment.ts';
import type { Reader, Writer } from './reader.ts';

/** What visits to the addresses of sources found. */
export interface SourceChecks {
  /** All there are, by the id of the source; of a source that was never visited there is none. */
  list(): Promise<ReadonlyMap<string, SourceCheck>>;
}

/** The checks within a transaction. */
export interface WritableSourceChecks extends SourceChecks {
  /** Makes whoever else locks or replaces them wait until the transaction ends, on whichever process; readers go on. */
  lock(): Promise<void>;
  /** Keeps these, one a source, in place of all that there were. */
  replaceAll(checks: readonly SourceCheck[]): Promise<void>;
}

/** The checks, read through `reader`. */
export function sourceChecksOf(reader: Reader): SourceChecks {
  return {
    list: async () => {
      const rows = await reader.sourceCheck.findMany({ orderBy: { sourceId: 'asc' } });
      return new Map(rows.map((row) => [row.sourceId, sourceCheckOf(row)]));
    },
  };
}

/** The checks, read and written through `writer`. */
export function writableSourceChecksOf(writer: Writer): WritableSourceChecks {
  return {
    ...sourceChecksOf(writer),
    lock: async () => {
      await writer.$executeRaw`LOCK TABLE source_check IN SHARE ROW EXCLUSIVE MODE`;
    },
    replaceAll: async (checks) => {
      await writer.sourceCheck.deleteMany();
      await writer.sourceCheck.createMany({ data: checks.map(rowOf) });
    },
  };
}

function rowOf({ at, outcome, unreachableSince, ...columns }: SourceCheck): Row {
  return { ...columns, at: new Date(at), outcome, unreachableSince: timeOf(unreachableSince) };
}

function sourceCheckOf({ at, outcome, unreachableSince, ...columns }: Row): SourceCheck {
  return {
    ...columns,
    at: at.toISOString(),
    outcome: outcome as SourceCheck['outcome'],
    unreachableSince: momentOf(unreachableSince),
  };
}
