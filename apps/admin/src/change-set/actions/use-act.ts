'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { actAtDesk, type Done } from '../../desk-api/act-at-desk.ts';
import type { TypedDocumentString } from '../../desk-api/generated/graphql.ts';
import { type ActionState, useAction } from '../../desk-api/use-action.ts';

/** One thing that a screen does at the desk, after which the page shows what the server has. */
export interface Acting extends Pick<ActionState, 'isBusy' | 'refusal' | 'errorAt'> {
  readonly act: <Data extends object, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ) => Promise<Done<Data[keyof Data & string]> | undefined>;
  /** Reads the page again, busy until it shows what the server has. */
  readonly refresh: () => void;
}

/** Does things at the desk by documents with one mutation; busy until the page shows what came of it. */
export function useAct({ isRefreshedAfter = true } = {}): Acting {
  const router = useRouter();
  const { run, isBusy, refusal, errorAt } = useAction();
  const [isRefreshing, startRefreshing] = useTransition();
  const refresh = () => startRefreshing(() => router.refresh());
  return {
    isBusy: isBusy || isRefreshing,
    refusal,
    errorAt,
    refresh,
    act: async (document, variables) => {
      const done = await run(() => actAtDesk(document, variables));
      if (done !== undefined && isRefreshedAfter) refresh();
      return done;
    },
  };
}
