'use client';

import { useState } from 'react';
import { actAtDesk } from '../../desk-api/act-at-desk.ts';
import { MarkViewedDocument } from '../../desk-api/generated/graphql.ts';
import type { ChangeView } from './change-view.ts';

/** Which changes the person who is signed in has viewed. */
export interface Viewed {
  readonly isViewed: (change: ChangeView) => boolean;
  readonly mark: (change: ChangeView, isViewed: boolean) => void;
  /** Why the last mark was not kept. */
  readonly refusal: string | undefined;
}

/** Marks changes as viewed at once, and takes a mark back that the desk does not keep. A mark is of the change as it is. */
export function useViewed(changeSet: number): Viewed {
  const [marks, setMarks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [refusal, setRefusal] = useState<string>();
  const put = (key: string, isViewed: boolean) => setMarks((old) => new Map(old).set(key, isViewed));
  const keep = async ({ subjectId, patchHash }: ChangeView, isViewed: boolean) => {
    put(patchHash, isViewed);
    const acted = await actAtDesk(MarkViewedDocument, { changeSet, subjectId, patchHash, isViewed });
    setRefusal(acted.ok ? undefined : acted.error.message);
    if (!acted.ok) put(patchHash, !isViewed);
  };
  return {
    isViewed: ({ patchHash, isViewed }) => marks.get(patchHash) ?? isViewed,
    mark: (change, isViewed) => void keep(change, isViewed),
    refusal,
  };
}
