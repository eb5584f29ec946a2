import { useEffect, useState } from 'react';
import type { PaletteSearchQuery } from '../api/generated/graphql.ts';
import { askSearch } from './ask-search.ts';

/** Where a search stands; hits of the text before stay in view until the next ones are here. */
export interface Search {
  readonly state: 'IDLE' | 'ASKING' | 'ANSWERED' | 'FAILED';
  readonly hits: PaletteSearchQuery['search'];
  /** Why it failed, in a sentence. */
  readonly problem?: string;
}

const AWAY = 'The API does not answer. Try again in a while.';
const IDLE: Search = { state: 'IDLE', hits: [] };
/** Long enough to skip the letters of a fast typist, short enough not to be felt. */
const PAUSE_MS = 60;

/** Searches for a text a moment after it last changed; the answer to an older text never takes a newer one's place. */
export function useSearch(text: string): Search {
  const [search, setSearch] = useState(IDLE);
  useEffect(() => {
    const query = text.trim();
    if (query === '') {
      setSearch(IDLE);
      return;
    }
    const stop = new AbortController();
    setSearch(({ hits }) => ({ state: 'ASKING', hits }));
    const ask = async () => {
      try {
        const answer = await askSearch(query, stop.signal);
        if (stop.signal.aborted) return;
        setSearch(
          'hits' in answer
            ? { state: 'ANSWERED', hits: answer.hits }
            : { state: 'FAILED', hits: [], problem: answer.problem },
        );
      } catch {
        if (!stop.signal.aborted) setSearch({ state: 'FAILED', hits: [], problem: AWAY });
      }
    };
    const timer = setTimeout(ask, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return search;
}
