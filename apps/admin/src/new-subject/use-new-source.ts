'use client';

import type { Source } from '@symptograph/core';
import { useEffect, useState } from 'react';
import { type KnownSource, sourcesNow } from './known-sources.ts';
import { newSource } from './new-source.ts';
import { isPlace, isSamePlace, sourcePlaceOf } from './source-place.ts';
import { isNowhere, type SourceField, sourceProblems } from './source-problems.ts';

type Written = Readonly<Record<SourceField, string>>;

/** A new source as it is being written. */
export interface NewSourceDraft {
  readonly written: Written;
  readonly write: (field: SourceField, text: string) => void;
  /** Says that somebody went on from a field: what is wrong with what is in it is told from then on. */
  readonly leave: (field: SourceField) => void;
  readonly errorAt: (field: SourceField) => string | undefined;
  /** One that there is already and that is read at the same place. */
  readonly twin: KnownSource | undefined;
  /** Whether somebody was told that it says nowhere where it can be read. */
  readonly isUnread: boolean;
  /** The source, unless something has to be said first; then the field where it is. */
  readonly finish: () => Source | SourceField;
}

const FIELDS: readonly SourceField[] = ['title', 'sourceKind', 'url', 'doi'];

/** Begins a new source with what was searched for: its title, or where it can be read. */
export function useNewSource(text: string, changeSet: number | undefined): NewSourceDraft {
  const [written, setWritten] = useState(() => startOf(text));
  const [left, setLeft] = useState<ReadonlySet<SourceField>>(new Set());
  const [isNowhereTold, setNowhereTold] = useState(false);
  const known = useSources(changeSet);
  const place = sourcePlaceOf(written);
  const source = newSource(written.title.trim(), written.sourceKind as Source['sourceKind'], place);
  const problems = sourceProblems(source);
  const isUnread = isNowhereTold && isNowhere(source);
  return {
    written,
    write: (field, next) => setWritten({ ...written, [field]: next }),
    leave: (field) => {
      if (written[field] !== '') setLeft(new Set([...left, field]));
    },
    errorAt: (field) => {
      if (field === 'url' && isUnread) return 'Say where it can be read: its address or its DOI.';
      return left.has(field) ? problems[field] : undefined;
    },
    twin: known.find(({ url, doi }) => isSamePlace(place, { url: url ?? undefined, doi: doi ?? undefined })),
    isUnread,
    finish: () => {
      setLeft(new Set(FIELDS));
      const wrong = FIELDS.find((field) => problems[field] !== undefined);
      if (wrong !== undefined) return wrong;
      if (!isNowhere(source) || isNowhereTold) return source;
      setNowhereTold(true);
      return 'url';
    },
  };
}

function startOf(text: string): Written {
  const empty = { title: '', sourceKind: '', url: '', doi: '' };
  if (!isPlace(text)) return { ...empty, title: text };
  const { url = '', doi = '' } = sourcePlaceOf({ url: text, doi: '' });
  return { ...empty, url, doi };
}

/** All sources, once they are there. */
function useSources(changeSet: number | undefined): readonly KnownSource[] {
  const [sources, setSources] = useState<readonly KnownSource[]>([]);
  useEffect(() => {
    let isStale = false;
    void sourcesNow(changeSet).then((all) => isStale || setSources(all ?? []));
    return () => {
      isStale = true;
    };
  }, [changeSet]);
  return sources;
}
