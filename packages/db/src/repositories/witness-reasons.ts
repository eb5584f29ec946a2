import type { WitnessReason as Row } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';

/** Why an answer of triage may change as a witness shows (ACCEPT), or why it may not (REFUSE). */
export interface WitnessReason {
  readonly changeSet: number;
  readonly witnessKey: string;
  readonly decision: 'ACCEPT' | 'REFUSE';
  readonly reason: string;
  readonly byId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What was said of witnesses. */
export interface WitnessReasons {
  /** All of a set, by the key of the witness. */
  ofSet(number: number): Promise<ReadonlyMap<string, WitnessReason>>;
}

/** The reasons within a transaction. */
export interface WritableWitnessReasons extends WitnessReasons {
  /** Writes one in place of an earlier one of the same witness. */
  put(reason: WitnessReason): Promise<void>;
}

/** The reasons, read through `reader`. */
export function witnessReasonsOf(reader: Reader): WitnessReasons {
  return {
    ofSet: async (number) => {
      const rows = await reader.witnessReason.findMany({
        where: { changeSetNumber: number },
        orderBy: { witnessKey: 'asc' },
      });
      return new Map(rows.map((row) => [row.witnessKey, witnessReasonOf(row)]));
    },
  };
}

/** The reasons, read and written through `writer`. */
export function writableWitnessReasonsOf(writer: Writer): WritableWitnessReasons {
  return {
    ...witnessReasonsOf(writer),
    put: async ({ changeSet: changeSetNumber, witnessKey, decision, reason, byId, at }) => {
      const key = { changeSetNumber, witnessKey };
      const columns = { decision, reason, byId, at: new Date(at) };
      await writer.witnessReason.upsert({
        where: { changeSetNumber_witnessKey: key },
        create: { ...key, ...columns },
        update: columns,
      });
    },
  };
}

function witnessReasonOf({ changeSetNumber, decision, at, ...columns }: Row): WitnessReason {
  return {
    ...columns,
    changeSet: changeSetNumber,
    decision: decision as WitnessReason['decision'],
    at: at.toISOString(),
  };
}
