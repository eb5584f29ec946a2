'use client';

import type { Source } from '@symptograph/core';
import { useEffect, useRef, useState } from 'react';
import { type KnownSource, knownSources, sourcesNow } from './known-sources.ts';
import { type SourceTwin, sourceTwinOf } from './source-twin.ts';

/** Whether there is already what is about to be made. */
export interface TwinCheck {
  readonly twin: SourceTwin | undefined;
  /** Whether nobody could look, which is told until somebody can. */
  readonly isAway: boolean;
  /** Whether it is being looked before the source is begun. */
  readonly isLooking: boolean;
  /**
   * Looks, and waits for it; whether the source can be begun: it still is what was asked about, and whatever was found, or that nobody
   * could look, had been told before. False while another look is on its way.
   */
  readonly mayBegin: () => Promise<boolean>;
}

/** Looks for a twin of a source, from when the form is there until it is begun. */
export function useTwinCheck(source: Source, changeSet: number | undefined): TwinCheck {
  const [sources, setSources] = useState<readonly KnownSource[]>([]);
  const [isAway, setAway] = useState(false);
  const [isLooking, setLooking] = useState(false);
  const isUnderWay = useRef(false);
  const shown = useRef<Source>(undefined);
  useEffect(() => {
    shown.current = source;
    return () => {
      shown.current = undefined;
    };
  }, [source]);
  const found = (next: readonly KnownSource[] | undefined) => {
    setAway(next === undefined);
    if (next !== undefined) setSources(next);
  };
  useEffect(() => {
    let isStale = false;
    void sourcesNow(changeSet).then((next) => isStale || found(next));
    return () => {
      isStale = true;
    };
  }, [changeSet]);
  const twin = sourceTwinOf(source, sources);
  const mayBegin = async () => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setLooking(true);
    const next = await knownSources(changeSet);
    isUnderWay.current = false;
    setLooking(false);
    found(next);
    if (shown.current !== source) return false;
    if (next === undefined) return isAway;
    const now = sourceTwinOf(source, next);
    return now === undefined || now.source.id === twin?.source.id;
  };
  return { twin, isAway, isLooking, mayBegin };
}
