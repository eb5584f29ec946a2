import type { Source } from '@symptograph/core';
import { ulid } from 'ulid';
import { slugOf } from '../subject-editor/slug-of.ts';

/** A new source of a kind; where it can be read is still to be written. */
export function newSource(title: string, kind: Source['sourceKind']): Source {
  return { id: `src_${ulid()}`, slug: slugOf(title), title, sourceKind: kind, version: 1 };
}
