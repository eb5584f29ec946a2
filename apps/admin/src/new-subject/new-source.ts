import type { Source } from '@symptograph/core';
import { ulid } from 'ulid';
import { slugOf } from '../subject-editor/slug-of.ts';
import type { SourcePlace } from './source-place.ts';

/** A new source of a kind, with where it can be read as far as that is known. */
export function newSource(title: string, kind: Source['sourceKind'], { url, doi }: SourcePlace = {}): Source {
  return {
    ...{ id: `src_${ulid()}`, slug: slugOf(title), title, sourceKind: kind, version: 1 },
    ...(url !== undefined && { url }),
    ...(doi !== undefined && { doi }),
  };
}
