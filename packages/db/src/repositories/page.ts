/** Which part of a list, newest release first: at most `first` entries after the one of release `after`. */
export interface PageRequest {
  readonly first: number;
  readonly after?: number | undefined;
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
