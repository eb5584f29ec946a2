'use client';

import { useEffect, useState } from 'react';
import { askDesk, type DeskAnswer } from '../../desk-api/ask-desk.ts';
import type { TypedDocumentString } from '../../desk-api/generated/graphql.ts';

interface DeskQuestion<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
  readonly changeSet: number | undefined;
  /** The save that it is asked after; another one asks again. */
  readonly head: number;
}

/** What the desk answers to a question, asked anew when the question or the save is another one; undefined until it does. */
export function useDeskAnswer<Data, Variables>({
  document,
  variables,
  changeSet,
  head,
}: DeskQuestion<Data, Variables>): DeskAnswer<Data> | undefined {
  const [answer, setAnswer] = useState<DeskAnswer<Data>>();
  const asked = JSON.stringify({ variables, head });
  useEffect(() => {
    let isStale = false;
    const { variables: of } = JSON.parse(asked) as { readonly variables: Variables };
    void askDesk(document, of, changeSet).then((next) => {
      if (!isStale) setAnswer(next);
    });
    return () => {
      isStale = true;
    };
  }, [document, asked, changeSet]);
  return answer;
}
