'use client';

import type { Source } from '@symptograph/core';
import { useMemo, useState } from 'react';
import type { Unsent } from '../ui/use-unsent.ts';
import { newSource } from './new-source.ts';
import { sourcePlaceOf } from './source-place.ts';
import { isNowhere, type SourceField, sourceProblems } from './source-problems.ts';
import type { SourceWords } from './source-words.ts';
import { type TwinCheck, useTwinCheck } from './use-twin-check.ts';

/** A new source as it is being written. */
export interface NewSourceDraft extends Pick<TwinCheck, 'twin' | 'isAway' | 'isLooking'> {
  readonly words: SourceWords;
  readonly write: (field: SourceField, text: string) => void;
  /** Says that somebody went on from a field: what is wrong with what is in it is told from then on. */
  readonly leave: (field: SourceField) => void;
  readonly errorAt: (field: SourceField) => string | undefined;
  /** Whether somebody was told that it says nowhere where it can be read. */
  readonly isUnread: boolean;
  /** The source, unless something has to be said first; then the field where it is, or undefined where it is told below them. */
  readonly finish: () => Promise<Source | SourceField | undefined>;
}

const FIELDS: readonly SourceField[] = ['title', 'sourceKind', 'url', 'doi'];

/** A new source of the words that a form keeps; the same one as long as they are the same, so that trying again makes nothing twice. */
export function useNewSource(
  { words, write }: Pick<Unsent<SourceWords>, 'words' | 'write'>,
  changeSet: number | undefined,
): NewSourceDraft {
  const [left, setLeft] = useState<ReadonlySet<SourceField>>(new Set());
  const [isNowhereTold, setNowhereTold] = useState(false);
  const { title, sourceKind, url, doi } = words;
  const source = useMemo(() => {
    const plain = title.trim().replaceAll(/\s+/g, ' ');
    return newSource(plain, sourceKind as Source['sourceKind'], sourcePlaceOf({ url, doi }));
  }, [title, sourceKind, url, doi]);
  const { mayBegin, ...check } = useTwinCheck(source, changeSet);
  const problems = sourceProblems(source);
  const isUnread = isNowhereTold && isNowhere(source);
  return {
    ...check,
    words,
    write: (field, next) => write({ [field]: next }),
    leave: (field) => {
      if (words[field] !== '') setLeft(new Set([...left, field]));
    },
    errorAt: (field) => {
      if (field === 'url' && isUnread) return 'Say where it can be read: its address or its DOI.';
      return left.has(field) ? problems[field] : undefined;
    },
    isUnread,
    finish: async () => {
      setLeft(new Set(FIELDS));
      const wrong = FIELDS.find((field) => problems[field] !== undefined);
      if (wrong !== undefined) return wrong;
      if (isNowhere(source) && !isNowhereTold) {
        setNowhereTold(true);
        return 'url';
      }
      return (await mayBegin()) ? source : undefined;
    },
  };
}
