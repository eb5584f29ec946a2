import type { Expression } from '@symptograph/rules';
import { isList } from './condition-parts.ts';
import { type KeptList, keptItem, withKeptCount } from './kept-lists.ts';
import { listAround, type Moved, movedInto, movedWithin, startsWith } from './move-part.ts';
import { listNames, type Names } from './part-name.ts';
import { type Places, partAt, placedParts } from './places.ts';
import { listsThatLose, priceOfMove } from './price-of-move.ts';

/** One way to move a part, in words, and what comes of it. */
interface WayToMove {
  readonly words: string;
  readonly moved: Moved;
  /** The scores and counts that lose a part by it, as they are before. */
  readonly leaves: readonly KeptList[];
}

/** The condition that a part is moved in, and what its words and figures are taken from. */
interface MoveGround {
  readonly condition: Expression;
  readonly names: Names;
  /** Scores and counts that the part may have been in before. */
  readonly kept: readonly KeptList[];
}

/**
 * The ways to move the part of a condition at a path: up and down in its list, out to the list around that, and into each other list. What is
 * negated by itself takes its negation along. Each way says what else it changes.
 */
export function waysToMove(ground: MoveGround, path: string): readonly WayToMove[] {
  const { condition, names } = ground;
  const placed = placedParts(condition);
  const part = placed.find((each) => each.path === path)?.places ?? [];
  const from = withNegations(condition, part);
  const inner = part.slice(from.length);
  const isMovedTo = (list: Expression, to: Places) =>
    isList(list) && !startsWith(to, from) && to.join('.') !== from.slice(0, -1).join('.');
  const lists = placed.filter((each) => isMovedTo(each.part, each.places));
  const called = listNames(
    lists.map((each) => each.part),
    names,
  );
  const around = listAround(condition, from)?.join('.');
  const into = lists.flatMap(({ places: to }, place) => {
    const isOut = to.join('.') === around;
    const words = `${isOut ? 'Move out, to' : 'Move to'} ${called[place]}`;
    return wayInto(ground, { from, to, inner }).map((way) => ({ ...way, isOut, words: words + way.words }));
  });
  return [
    ...wayWithin('Move up', movedWithin(condition, from, -1), inner),
    ...wayWithin('Move down', movedWithin(condition, from, 1), inner),
    ...into.filter(({ isOut }) => isOut),
    ...into.filter(({ isOut }) => !isOut),
  ];
}

/** The way to a part, or to the negation that it alone is in. */
function withNegations(condition: Expression, places: Places): Places {
  const around = places.slice(0, -1);
  return places.length > 0 && partAt(condition, around)?.op === 'not'
    ? withNegations(condition, around)
    : places;
}

function wayWithin(words: string, moved: Moved | undefined, inner: Places): readonly WayToMove[] {
  return moved ? [{ words, moved: downTo(inner, moved), leaves: [] }] : [];
}

/** What was moved, with the way on to the part in it. */
function downTo(inner: Places, { condition, places }: Moved): Moved {
  return { condition, places: [...places, ...inner] };
}

interface Way {
  /** The way to what is moved. */
  readonly from: Places;
  readonly to: Places;
  /** The way on to the part itself, where that is not what is moved. */
  readonly inner: Places;
}

function wayInto({ condition, kept }: MoveGround, { from, to, inner }: Way): readonly WayToMove[] {
  const item = partAt(condition, from);
  const moved = item && movedInto(condition, { from, to, item: keptItem(item, kept) });
  if (!moved) return [];
  const complete = withKeptCount(moved, kept);
  return [
    {
      words: priceOfMove({ condition, from, to, moved: complete, takesNegation: inner.length > 0 }),
      moved: downTo(inner, complete),
      leaves: listsThatLose(condition, from),
    },
  ];
}
