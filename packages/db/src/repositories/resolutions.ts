import type { ConflictChoice, ConflictKind, Json, Resolution } from '@symptograph/core';
import type { ConflictResolution as Row } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';
import { storedJson, storedJsonOrNothing } from './stored-json.ts';

/** How somebody settled a conflict of a change set. */
export interface StoredResolution extends Resolution {
  readonly changeSet: number;
  readonly subjectId: string;
  readonly path: string;
  readonly kind: ConflictKind;
  readonly byId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** How conflicts were settled. */
export interface Resolutions {
  /** Those of a set, by the keys of their conflicts. */
  ofSet(number: number): Promise<ReadonlyMap<string, StoredResolution>>;
}

/** The resolutions within a transaction. */
export interface WritableResolutions extends Resolutions {
  /** Writes one in place of an earlier one of the same conflict. */
  put(resolution: StoredResolution): Promise<void>;
}

/** The resolutions, read through `reader`. */
export function resolutionsOf(reader: Reader): Resolutions {
  return {
    ofSet: async (number) => {
      const rows = await reader.conflictResolution.findMany({
        where: { changeSetNumber: number },
        orderBy: { key: 'asc' },
      });
      return new Map(rows.map((row) => [row.key, resolutionOf(row)]));
    },
  };
}

/** The resolutions, read and written through `writer`. */
export function writableResolutionsOf(writer: Writer): WritableResolutions {
  return {
    ...resolutionsOf(writer),
    put: async ({ changeSet: changeSetNumber, key, value, at, ...fields }) => {
      const columns = {
        ...fields,
        value: value === undefined ? storedJsonOrNothing(null) : storedJson({ of: value }),
        at: new Date(at),
      };
      await writer.conflictResolution.upsert({
        where: { changeSetNumber_key: { changeSetNumber, key } },
        create: { changeSetNumber, key, ...columns },
        update: columns,
      });
    },
  };
}

/** A value is stored inside of an object, so that null, for nothing there, is told from no value. */
function resolutionOf({ changeSetNumber, value, at, ...columns }: Row): StoredResolution {
  return {
    ...columns,
    changeSet: changeSetNumber,
    kind: columns.kind as ConflictKind,
    choice: columns.choice as ConflictChoice,
    at: at.toISOString(),
    ...(value !== null && { value: (value as unknown as { readonly of: Json }).of }),
  };
}
