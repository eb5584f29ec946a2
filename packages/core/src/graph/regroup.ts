import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { addToGroups } from './group.ts';
import { type LayeredMap, layeredGet, layeredWithWork } from './layered-map.ts';

/** What becomes of each edited id: its new value, or undefined when it is removed. */
export type Changes<Value> = ReadonlyMap<string, Value | undefined>;

/** An index from keys to groups of members, and how a value's keys and member are told. */
export interface Grouping<Value, Member> {
  readonly groups: LayeredMap<string, readonly Member[]>;
  /** The value of an id before the changes. */
  readonly before: (id: string) => Value | undefined;
  readonly keysOf: (value: Value) => readonly string[];
  readonly memberOf: (id: string) => Member;
}

const MEMBERS_PER_SLICE = 20_000;

/**
 * The groups after changed values left those of their old keys and joined those of their new ones; the given groups
 * stay as they are. Each group is copied at most once, however many changes touch it. Empty groups go.
 */
export function* regroupWork<Value, Member>(
  { groups, before, keysOf, memberOf }: Grouping<Value, Member>,
  changes: Changes<Value>,
): SlicedWork<LayeredMap<string, readonly Member[]>> {
  const leaving = new Map<string, Member[]>();
  const joining = new Map<string, Member[]>();
  yield* eachInSlices(changes, ([id, value]) => {
    const [member, old] = [memberOf(id), before(id)];
    if (old !== undefined) addToGroups(leaving, keysOf(old), member);
    if (value !== undefined) addToGroups(joining, keysOf(value), member);
  });
  const changed = new Map<string, readonly Member[] | undefined>();
  let moved = 0;
  for (const key of new Set([...leaving.keys(), ...joining.keys()])) {
    const members = layeredGet(groups, key) ?? [];
    const stay = yield* without(members, new Set(leaving.get(key)));
    const group = stay.concat(joining.get(key) ?? []);
    changed.set(key, group.length === 0 ? undefined : group);
    moved += 1 + group.length;
    if (moved < MEMBERS_PER_SLICE) continue;
    moved = 0;
    yield;
  }
  return yield* layeredWithWork(groups, changed);
}

/** A group may be as long as the graph: a source that everything cites. */
function* without<Member>(
  members: readonly Member[],
  leaving: ReadonlySet<Member>,
): SlicedWork<readonly Member[]> {
  if (leaving.size === 0) return members;
  const stay: Member[] = [];
  const keep = (member: Member) => {
    if (!leaving.has(member)) stay.push(member);
  };
  yield* eachInSlices(members, keep, MEMBERS_PER_SLICE);
  return stay;
}
