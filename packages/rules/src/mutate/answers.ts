import type { CompiledRule } from '../compile/compiled.ts';
import { CONCLUSION_LISTS } from '../diff/outcome.ts';
import { type LevelsOfMany, levelsOfMany } from '../planes/levels-of-many.ts';
import type { PackedStates } from '../planes/packed-states.ts';
import type { TruthPlanes } from '../planes/truth-planes.ts';

/** What rules answer in packed states: the levels, and for each thing that any of them concludes the states in which one does. */
export interface Answers extends LevelsOfMany {
  readonly concluded: ReadonlyMap<string, Int32Array>;
}

/** In what an answer differs, the gravest first. */
export type Difference = 'FLOOR' | 'CONCLUSIONS' | 'CEILING';

/** The answers of rules from their planes: `planes[i]` are those of `rules[i]`. */
export function answersOf(
  rules: readonly CompiledRule[],
  planes: readonly TruthPlanes[],
  packed: PackedStates,
): Answers {
  const concluded = new Map<string, Int32Array>();
  for (const [place, { logic }] of rules.entries()) {
    for (const list of CONCLUSION_LISTS) {
      for (const id of logic.then[list]) addPlane(concluded, `${list}:${id}`, planes[place]?.isTrue);
    }
  }
  return { ...levelsOfMany(rules, planes, packed), concluded };
}

function addPlane(
  concluded: Map<string, Int32Array>,
  thing: string,
  plane: Int32Array = new Int32Array(0),
): void {
  const before = concluded.get(thing);
  concluded.set(
    thing,
    plane.map((lanes, word) => lanes | (before?.[word] ?? 0)),
  );
}

/** The gravest difference between two answers to the same states; undefined when there is none. */
export function differenceOf(one: Answers, other: Answers, { count }: PackedStates): Difference | undefined {
  if (one.floors.some((floor, place) => floor !== other.floors[place])) return 'FLOOR';
  const things = new Set([...one.concluded.keys(), ...other.concluded.keys()]);
  for (const thing of things) {
    const [left, right] = [one.concluded.get(thing), other.concluded.get(thing)];
    for (let lane = 0; lane < count; lane += 1)
      if (hasLane(left, lane) !== hasLane(right, lane)) return 'CONCLUSIONS';
  }
  return one.ceilings.some((ceiling, place) => ceiling !== other.ceilings[place]) ? 'CEILING' : undefined;
}

function hasLane(plane: Int32Array | undefined, lane: number): boolean {
  return (((plane?.[lane >>> 5] ?? 0) >>> (lane & 31)) & 1) === 1;
}
