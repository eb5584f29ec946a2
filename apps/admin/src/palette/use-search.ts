import { useEffect, useState } from 'react';
import type { PaletteSearchQuery } from '../api/generated/graphql.ts';
import { askSearch } from './ask-search.ts';

/** Where a search stands; what was found for the text before stays in view until the next answer is here. */
export interface Search {
  readonly state: 'IDLE' | 'ASKING' | 'ANSWERED' | 'FAILED';
  readonly found: PaletteSearchQuery;
  /** Why it failed, in a sentence. */
  readonly problem?: string;
}

const AWAY = 'The API does not answer. Try again in a while.';
/** What is found where nothing is. */
const NOTHING: PaletteSearchQuery = { search: [], rules: { nodes: [] } };
const IDLE: Search = { state: 'IDLE', found: NOTHING };
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
    setSearch(({ found }) => ({ state: 'ASKING', found }));
    const ask = async () => {
      try {
        const answer = await askSearch(query, stop.signal);
        if (stop.signal.aborted) return;
        setSearch(
          'found' in answer
            ? { state: 'ANSWERED', found: answer.found }
            : { state: 'FAILED', found: NOTHING, problem: answer.problem },
        );
      } catch {
        if (!stop.signal.aborted) setSearch({ state: 'FAILED', found: NOTHING, problem: AWAY });
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
