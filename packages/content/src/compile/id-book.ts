import { type IdPrefix, idShape } from '@symptograph/core';
import { errorAt, type Report } from '../finding.ts';
import type { Fields } from '../plain.ts';
import { describeSpot } from '../read/describe-spot.ts';
import { type Spot, under } from '../read/spot.ts';

/** Keeps account of the ids of one pack. */
export interface IdBook {
  /**
   * The id of what stands at a spot. One that is missing, malformed or taken gets a stand-in, so that everything else
   * can still be checked; a pack with a stand-in always has an error too.
   */
  readonly claim: (spot: Spot, fields: Fields, prefix: IdPrefix) => string;
  /** Reports the missing ids, one finding a file. */
  readonly reportMissing: () => void;
}

/** An empty book, which reports ids that are taken twice as they come. */
export function openIdBook(report: Report): IdBook {
  const claimed = new Map<string, Spot>();
  const missing = new Map<string, { readonly first: Spot; readonly count: number }>();
  const shapes = new Map<IdPrefix, ReturnType<typeof idShape>>();
  let standIns = 0;

  const standIn = (prefix: IdPrefix) => {
    standIns += 1;
    return `${prefix}_7${String(standIns).padStart(25, 'Z')}`;
  };

  const shapeOf = (prefix: IdPrefix) => {
    const shape = shapes.get(prefix) ?? idShape(prefix);
    shapes.set(prefix, shape);
    return shape;
  };

  return {
    claim: (spot, fields, prefix) => {
      const { id } = fields;
      if (id === undefined) {
        const { first, count } = missing.get(spot.file.file) ?? { first: spot, count: 0 };
        missing.set(spot.file.file, { first, count: count + 1 });
        return standIn(prefix);
      }
      const { success, data = '' } = shapeOf(prefix).safeParse(id);
      if (!success) return standIn(prefix);
      const owner = claimed.get(data);
      if (owner) {
        const sentence = `${data} is the id of ${describeSpot(owner)} too. Remove one of the two and run pnpm content:mint.`;
        report(errorAt(under(spot, 'id'), 'DUPLICATE_ID', sentence));
        return standIn(prefix);
      }
      claimed.set(data, spot);
      return data;
    },
    reportMissing: () => {
      for (const { first, count } of missing.values()) {
        const what = count === 1 ? 'One id is missing' : `${count} ids are missing`;
        const sentence = `${what} in this file, first for ${describeSpot(first)}. Run pnpm content:mint.`;
        report(errorAt(first, 'MISSING_ID', sentence));
      }
    },
  };
}
