import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { sortInSlices } from '../sort-in-slices.ts';
import type { StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement, StatementOf } from '../vocabulary/statements/statement.ts';
import { NOWHERE } from './adjacency.ts';
import type { Changes } from './regroup.ts';
import { type ConceptPositions, indexWithEndsWork, type StatementIndex } from './statement-index.ts';

const PARTS_PER_CALL = 20_000;

/** One changed statement: where it stands in the old list, or would, and what comes there instead. */
interface Splice<Kind extends StatementKind> {
  readonly from: number;
  readonly upTo: number;
  readonly enter: readonly StatementOf<Kind>[];
}

/**
 * The index of a kind after changes of statements, of which those of other kinds only leave it.
 *
 * Copies flat what stays and looks up the ends of what enters; the ends of what stays must not have moved.
 */
export function* updateIndexWork<Kind extends StatementKind>(
  index: StatementIndex<Kind>,
  changes: Changes<Statement>,
  { conceptCount, positionOf }: ConceptPositions,
): SlicedWork<StatementIndex<Kind>> {
  const kind = index.kind;
  const splices = yield* splicesOf(index, changes);
  const growth = splices.reduce((sum, { from, upTo, enter }) => sum + enter.length - (upTo - from), 0);
  const subjects = new Uint32Array(index.list.length + growth);
  const objects = new Uint32Array(index.list.length + growth);
  const parts: StatementOf<Kind>[][] = [];
  let [read, write] = [0, 0];
  const keep = (upTo: number) => {
    parts.push(index.list.slice(read, upTo));
    subjects.set(index.subjects.subarray(read, upTo), write);
    objects.set(index.objects.subarray(read, upTo), write);
    write += upTo - read;
  };
  yield* eachInSlices(splices, ({ from, upTo, enter }) => {
    keep(from);
    read = upTo;
    for (const statement of enter) {
      parts.push([statement]);
      subjects[write] = positionOf(statement.subject) ?? NOWHERE;
      objects[write] = positionOf(statement.object) ?? NOWHERE;
      write += 1;
    }
  });
  keep(index.list.length);
  yield;
  return yield* indexWithEndsWork({ kind, list: joined(parts), subjects, objects }, conceptCount);
}

/** The parts one after the other. A call takes only so many arguments, and a first release has a part a statement. */
function joined<Item>(parts: readonly Item[][]): readonly Item[] {
  let list: Item[] = [];
  for (let start = 0; start < parts.length; start += PARTS_PER_CALL) {
    list = list.concat(...parts.slice(start, start + PARTS_PER_CALL));
  }
  return list;
}

function* splicesOf<Kind extends StatementKind>(
  { kind, list }: StatementIndex<Kind>,
  changes: Changes<Statement>,
): SlicedWork<readonly Splice<Kind>[]> {
  const splices: Splice<Kind>[] = [];
  const sorted = yield* sortInSlices([...changes], ([a], [b]) => (a < b ? -1 : 1));
  yield* eachInSlices(sorted, ([id, statement]) => {
    const from = firstNotBelow(list, id);
    const enter = statement?.kind === kind ? [statement as StatementOf<Kind>] : [];
    const upTo = list[from]?.id === id ? from + 1 : from;
    if (upTo > from || enter.length > 0) splices.push({ from, upTo, enter });
  });
  return splices;
}

/** The place of the first statement whose id is not below the given one, by binary search. */
function firstNotBelow(list: readonly { readonly id: string }[], id: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
