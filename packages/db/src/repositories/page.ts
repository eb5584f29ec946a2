/** Which part of a list, newest first: at most `first` entries after the one with the key `after`, by default its number. */
export interface PageRequest<Key = number> {
  readonly first: number;
  readonly after?: Key | undefined;
}

/** A part of a list, how long the whole list is, and whether more follows this part. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly more: boolean;
}

/** The page made of `first` entries and, where there is one, the entry after them. */
export function pageOf<Entry>(found: readonly Entry[], first: number, total: number): Page<Entry> {
  return { entries: found.slice(0, first), total, more: found.length > first };
}
