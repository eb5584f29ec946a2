import type { Expression } from '@symptograph/rules';
import { isList } from './condition-parts.ts';
import { keptItem, type Score } from './kept-scores.ts';
import { listAround, type Moved, movedInto, movedWithin, startsWith } from './move-part.ts';
import { listName, type Names } from './part-name.ts';
import { type Places, partAt, placedParts } from './places.ts';

/** One way to move a part, in words, and what comes of it. */
interface WayToMove {
  readonly words: string;
  readonly moved: Moved;
  /** The score that the part is taken out of, and loses its points by it. */
  readonly leaves?: Score | undefined;
}

/** The condition that a part is moved in, and what its words and points are taken from. */
interface MoveGround {
  readonly condition: Expression;
  readonly names: Names;
  /** Scores that the part may have been in before. */
  readonly kept: readonly Score[];
}

/** The ways to move the part of a condition at a path: up and down in its list, out to the list around that, and into each other list. */
export function waysToMove(ground: MoveGround, path: string): readonly WayToMove[] {
  const { condition } = ground;
  const placed = placedParts(condition);
  const from = placed.find((each) => each.path === path)?.places ?? [];
  const own = from.slice(0, -1).join('.');
  const around = listAround(condition, from)?.join('.');
  const lists = placed.filter(
    ({ part, places }) => isList(part) && !startsWith(places, from) && places.join('.') !== own,
  );
  const [out, others] = [lists.filter(isAt(around)), lists.filter((each) => !isAt(around)(each))];
  return [
    ...worded('Move up', movedWithin(condition, from, -1)),
    ...worded('Move down', movedWithin(condition, from, 1)),
    ...out.flatMap(({ places }) => wayInto('Move out, to', ground, { from, to: places })),
    ...others.flatMap(({ places }) => wayInto('Move to', ground, { from, to: places })),
  ];
}

function isAt(way: string | undefined) {
  return ({ places }: { readonly places: Places }) => places.join('.') === way;
}

function worded(words: string, moved: Moved | undefined): readonly WayToMove[] {
  return moved ? [{ words, moved }] : [];
}

function wayInto(
  verb: string,
  { condition, names, kept }: MoveGround,
  { from, to }: { readonly from: Places; readonly to: Places },
): readonly WayToMove[] {
  const [part, list] = [partAt(condition, from), partAt(condition, to)];
  const moved = part && movedInto(condition, { from, to, item: keptItem(part, kept) });
  if (!moved || !list) return [];
  const own = partAt(condition, from.slice(0, -1));
  const leaves = own?.op === 'score' && list.op !== 'score' ? own : undefined;
  const points = leaves?.items[from.at(-1) ?? 0]?.points;
  const without =
    points === undefined ? '' : `, without its ${points} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
  return [{ words: `${verb} ${listName(list, names)}${without}`, moved, leaves }];
}
