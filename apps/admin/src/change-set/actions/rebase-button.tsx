'use client';

import { RebaseChangeSetDocument } from '../../desk-api/generated/graphql.ts';
import { tellDone } from '../../told/tell-done.ts';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { rebasedWords } from './rebased-words.ts';
import { useAct } from './use-act.ts';

/** Brings a change set up to what is published. */
export function RebaseButton({ number }: { readonly number: number }) {
  const { act, isBusy, refusal } = useAct();
  const rebase = async () => {
    const done = await act(RebaseChangeSetDocument, { changeSet: number });
    if (done) tellDone({ words: rebasedWords(done) });
  };
  return (
    <>
      <button type="button" disabled={isBusy} onClick={rebase} className={`mt-1.5 ${BUTTON_LOOK}`}>
        Bring it up to date
      </button>
      {refusal === undefined ? null : (
        <span role="alert" className="block text-danger">
          {refusal.message}
        </span>
      )}
    </>
  );
}
