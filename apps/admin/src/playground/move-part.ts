import { assertNever, type Expression } from '@symptograph/rules';
import { isList, partsOf } from './condition-parts.ts';
import { type ScoreItem, scoreItem } from './counting-list.ts';
import { goneWith, type Places, partAt, placedParts, withoutPartAt, withPartAt } from './places.ts';

/** A condition in which a part stands elsewhere, and where. */
export interface Moved {
  readonly condition: Expression;
  /** The way to the part. */
  readonly places: Places;
}

/** A condition whose part at the end of a way stands one earlier (-1) or one later (1) in its list; undefined at the end of a list. */
export function movedWithin(condition: Expression, places: Places, by: -1 | 1): Moved | undefined {
  const [place, around] = [places.at(-1), places.slice(0, -1)];
  const list = partAt(condition, around);
  if (place === undefined || list === undefined) return undefined;
  const next = place + by;
  if (partsOf(list)[next] === undefined) return undefined;
  return { condition: withPartAt(condition, around, swapped(list, place, next)), places: [...around, next] };
}

/** From where to where a part is moved. */
interface Move {
  readonly from: Places;
  /** The way to a list. In one that is around the part it comes behind what it was in, in another to the end. */
  readonly to: Places;
  /** What it brings into a score: its points and name there. */
  readonly item?: ScoreItem | undefined;
}

/**
 * A condition whose part stands in another of its lists; lists that are left empty go, as they do when their last part is removed. Undefined
 * when there is no such part, or the other is no list or within the part. An item of a score takes its points and name along to another score, as
 * does what alone was in one.
 */
export function movedInto(condition: Expression, { from, to, item }: Move): Moved | undefined {
  const [part, list] = [partAt(condition, from), partAt(condition, to)];
  if (!part || !list || !isList(list) || from.length === 0 || startsWith(to, from)) return undefined;
  const place = startsWith(from, to) ? (from[to.length] ?? 0) + 1 : partsOf(list).length;
  const inserted = withInserted(list, place, {
    ...(itemOf(condition, from) ?? item ?? scoreItem(part)),
    when: part,
  });
  const rest = withoutPartAt(withPartAt(condition, to, inserted), from);
  return rest && { condition: rest.left, places: after(rest.taken, [...to, place]) };
}

/** The item of a score that a part is, or else the list that it alone is in; undefined when neither is one. */
export function itemOf(condition: Expression, places: Places): ScoreItem | undefined {
  return itemAt(condition, places) ?? itemAt(condition, goneWith(condition, places));
}

function itemAt(condition: Expression, places: Places): ScoreItem | undefined {
  const list = partAt(condition, places.slice(0, -1));
  return list?.op === 'score' ? list.items[places.at(-1) ?? 0] : undefined;
}

/** The way to the nearest list around the one in which a part stands; undefined when there is none. */
export function listAround(condition: Expression, places: Places): Places | undefined {
  const around = placedParts(condition).filter(
    (each) => isList(each.part) && each.places.length < places.length - 1 && startsWith(places, each.places),
  );
  return around.at(-1)?.places;
}

/** Whether a way begins with another: whether that leads to what is around, or to the same. */
export function startsWith(places: Places, others: Places): boolean {
  return others.every((place, depth) => places[depth] === place);
}

function swapped(list: Expression, one: number, other: number): Expression {
  switch (list.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...list, of: exchanged(list.of, one, other) };
    case 'score':
      return { ...list, items: exchanged(list.items, one, other) };
    default:
      return list;
  }
}

function exchanged<Item>(items: readonly Item[], one: number, other: number): Item[] {
  return items.map((item, at) => (at === one ? items[other] : at === other ? items[one] : item) ?? item);
}

function withInserted(list: Expression, place: number, item: ScoreItem): Expression {
  switch (list.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...list, of: list.of.toSpliced(place, 0, item.when) };
    case 'score':
      return { ...list, items: list.items.toSpliced(place, 0, item) };
    case 'is':
    case 'compare':
    case 'criterion':
    case 'not':
      return list;
    default:
      return assertNever(list);
  }
}

/** Where a way leads once something was taken out before it. */
function after(taken: Places, places: Places): Places {
  const depth = taken.length - 1;
  const [gone, place] = [taken[depth], places[depth]];
  if (gone === undefined || place === undefined) return places;
  return startsWith(places, taken.slice(0, depth)) && place > gone ? places.with(depth, place - 1) : places;
}
