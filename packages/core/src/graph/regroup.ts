import { addToGroups } from './group.ts';
import { type LayeredMap, layeredGet, layeredWith } from './layered-map.ts';

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

/**
 * The groups after changed values left those of their old keys and joined those of their new ones; the given groups
 * stay as they are. Each group is copied at most once, however many changes touch it. Empty groups go.
 */
export function regroup<Value, Member>(
  { groups, before, keysOf, memberOf }: Grouping<Value, Member>,
  changes: Changes<Value>,
): LayeredMap<string, readonly Member[]> {
  const leaving = new Map<string, Member[]>();
  const joining = new Map<string, Member[]>();
  for (const [id, value] of changes) {
    const [member, old] = [memberOf(id), before(id)];
    if (old !== undefined) addToGroups(leaving, keysOf(old), member);
    if (value !== undefined) addToGroups(joining, keysOf(value), member);
  }
  const changed = new Map<string, readonly Member[] | undefined>();
  for (const key of new Set([...leaving.keys(), ...joining.keys()])) {
    const left = new Set(leaving.get(key));
    const stay = (layeredGet(groups, key) ?? []).filter((member) => !left.has(member));
    const group = [...stay, ...(joining.get(key) ?? [])];
    changed.set(key, group.length === 0 ? undefined : group);
  }
  return layeredWith(groups, changed);
}
