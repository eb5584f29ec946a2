import type { Expression } from '@symptograph/rules';
import { partsOf, stepTo, withoutPart, withPart } from './condition-parts.ts';

/** The way to a part of a condition: its place in each list on the way down; empty for the condition itself. */
export type Places = readonly number[];

/** A part of a condition, with the way to it and its path as findings write it: `when.of.2`. */
interface PlacedPart {
  readonly places: Places;
  readonly path: string;
  readonly part: Expression;
}

/** The path of a whole condition. */
export const ROOT_PATH = 'when';

/** A condition and all that it is made of, each before its parts. */
export function placedParts(condition: Expression): readonly PlacedPart[] {
  return within({ places: [], path: ROOT_PATH, part: condition });
}

function within(placed: PlacedPart): readonly PlacedPart[] {
  const { places, path, part } = placed;
  return [
    placed,
    ...partsOf(part).flatMap((inner, place) =>
      within({ places: [...places, place], path: `${path}.${stepTo(part, place)}`, part: inner }),
    ),
  ];
}

/** The path of the part to which a way leads. */
export function pathTo(condition: Expression, places: Places): string {
  const wanted = places.join('.');
  return placedParts(condition).find((each) => each.places.join('.') === wanted)?.path ?? ROOT_PATH;
}

/** The part to which a way leads; undefined when there is none. */
export function partAt(condition: Expression, places: Places): Expression | undefined {
  return places.reduce<Expression | undefined>((at, place) => at && partsOf(at)[place], condition);
}

/** A condition with the part at the end of a way replaced. */
export function withPartAt(condition: Expression, [place, ...rest]: Places, part: Expression): Expression {
  if (place === undefined) return part;
  const inner = partsOf(condition)[place];
  return inner ? withPart(condition, place, withPartAt(inner, rest, part)) : condition;
}

/** What was taken out of a condition: the part, or the list that would be left empty by it. */
interface TakenOut {
  readonly left: Expression;
  readonly taken: Places;
}

/** The way to what goes when the part at the end of a way is taken out: the part, or the outermost list that would be left empty by it. */
export function goneWith(condition: Expression, places: Places): Places {
  const around = places.slice(0, -1);
  const list = partAt(condition, around);
  const isAlone = around.length > 0 && list !== undefined && partsOf(list).length === 1;
  return isAlone ? goneWith(condition, around) : places;
}

/** A condition without the part at the end of a way, and without the lists that it alone was in; undefined when nothing would be left. */
export function withoutPartAt(condition: Expression, places: Places): TakenOut | undefined {
  const taken = goneWith(condition, places);
  const [place, around] = [taken.at(-1), taken.slice(0, -1)];
  const list = partAt(condition, around);
  const left = list && place !== undefined ? withoutPart(list, place) : undefined;
  return left && { left: withPartAt(condition, around, left), taken };
}
