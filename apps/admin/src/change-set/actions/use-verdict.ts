'use client';

import { useState } from 'react';
import { ReviewChangeSetDocument, type Verdict } from '../../desk-api/generated/graphql.ts';
import type { DoneTold } from '../../told/tell-done.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import { useUnsent } from '../../ui/use-unsent.ts';
import type { ActedChangeSet } from './acted-change-set.ts';
import { reviewPlace, UNSENT_REVIEW } from './unsent-review.ts';
import { useAct } from './use-act.ts';
import { VERDICTS, verdictDone } from './verdicts.ts';

/**
 * A verdict that is being written, on the content that the page showed when that began. `isMoved` says that the content is another one
 * by now; then nothing is sent, but that one takes back what one said.
 */
export function useVerdict({ number, headHash, hasSpoken }: ActedChangeSet) {
  const [seen] = useState(headHash);
  const { words, write, forget } = useUnsent<{ verdict: string; text: string }>(
    reviewPlace(number),
    UNSENT_REVIEW,
  );
  const { act, isBusy, refusal, errorAt } = useAct({ isRefreshedAfter: false });
  const verdict = verdictOf(words.verdict, hasSpoken);
  const isMoved = verdict !== 'TAKE_BACK' && (headHash !== seen || refusal?.code === 'CONFLICT');
  const inputOf = (said: Verdict, text: string) => ({
    input: { changeSet: number, ifHeadHash: seen, verdict: said, text },
  });
  /** Resolves to what is to be told of it; to nothing when it was not sent or was refused. */
  const send = async (): Promise<DoneTold | undefined> => {
    if (isMoved) return undefined;
    const done = await act(ReviewChangeSetDocument, inputOf(verdict, words.text.trim()));
    if (!done) return undefined;
    forget();
    const isFinal = verdict === 'TAKE_BACK' || done.status === 'REJECTED' || done.status === 'PUBLISHED';
    const undo = {
      run: () => undoAtDesk(ReviewChangeSetDocument, inputOf('TAKE_BACK', '')),
      undone: verdictDone('TAKE_BACK', number, done.status),
    };
    return { words: verdictDone(verdict, number, done.status), ...(!isFinal && { undo }) };
  };
  return { verdict, text: words.text, write, send, isMoved, isBusy, refusal, errorAt };
}

function verdictOf(word: string, hasSpoken: boolean): Verdict {
  const known = VERDICTS.find(({ verdict }) => verdict === word)?.verdict ?? 'APPROVE';
  return known === 'TAKE_BACK' && !hasSpoken ? 'APPROVE' : known;
}
