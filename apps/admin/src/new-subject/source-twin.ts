import type { Source } from '@symptograph/core';
import type { KnownSource } from './known-sources.ts';
import { isSamePlace } from './source-place.ts';

/** A source that there is already and that a new one may be, by where it is read or by its title. */
export interface SourceTwin {
  readonly source: KnownSource;
  readonly by: 'PLACE' | 'TITLE';
}

/** The other source that is read at the same place, or else has the same title; undefined where there is none. */
export function sourceTwinOf(
  made: Pick<Source, 'id' | 'title' | 'url' | 'doi'>,
  sources: readonly KnownSource[],
): SourceTwin | undefined {
  const others = sources.filter(({ id }) => id !== made.id);
  const there = others.find(({ url, doi }) =>
    isSamePlace(made, { url: url ?? undefined, doi: doi ?? undefined }),
  );
  if (there !== undefined) return { source: there, by: 'PLACE' };
  const title = made.title.toLowerCase();
  const called = title === '' ? undefined : others.find((each) => each.title.toLowerCase() === title);
  return called && { source: called, by: 'TITLE' };
}
