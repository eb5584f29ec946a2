/** Loads by what they are for, shared by all who ask while one is on its way and for a time afterwards. */
export interface KeptLoads<Key, Loaded> {
  /** What was loaded lately, or is now. */
  readonly lately: (key: Key) => Promise<Loaded | undefined>;
  /** Loads it anew, unless somebody does already. */
  readonly anew: (key: Key) => Promise<Loaded | undefined>;
}

interface KeptLoadsAsked<Key, Loaded> {
  /** Undefined says that it could not be loaded: that is not kept. */
  readonly load: (key: Key) => Promise<Loaded | undefined>;
  readonly keptMs: number;
  /** The time now, in milliseconds. */
  readonly now: () => number;
}

interface Kept<Key, Loaded> {
  readonly key: Key;
  readonly loaded: Promise<Loaded | undefined>;
  /** When it was there; undefined while it is on its way. */
  at: number | undefined;
}

/** Keeps the last load. */
export function keptLoads<Key, Loaded>({
  load,
  keptMs,
  now,
}: KeptLoadsAsked<Key, Loaded>): KeptLoads<Key, Loaded> {
  let last: Kept<Key, Loaded> | undefined;
  const anew = (key: Key) => {
    if (last !== undefined && last.key === key && last.at === undefined) return last.loaded;
    const next: Kept<Key, Loaded> = { key, loaded: load(key), at: undefined };
    last = next;
    void next.loaded.then((loaded) => {
      next.at = now();
      if (loaded === undefined && last === next) last = undefined;
    });
    return next.loaded;
  };
  const lately = (key: Key) => {
    // A key may be undefined, as what was kept may be.
    if (last === undefined || last.key !== key) return anew(key);
    return last.at === undefined || now() - last.at < keptMs ? last.loaded : anew(key);
  };
  return { lately, anew };
}
