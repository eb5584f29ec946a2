'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import {
  RebaseChangeSetDocument,
  ReviewChangeSetDocument,
  ScheduleChangeSetDocument,
  SubmitChangeSetDocument,
  UnscheduleChangeSetDocument,
} from '../../desk-api/generated/graphql.ts';
import { KeysButton } from '../../keys/keys-button.tsx';
import { useSingleKeys } from '../../keys/use-single-keys.ts';
import { NEW_PATH } from '../../new-subject/new-path.ts';
import { type DoneTold, tellDone } from '../../told/tell-done.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import { Alert } from '../../ui/alert.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import type { ActedChangeSet } from './acted-change-set.ts';
import { ActionDialog, type DialogAction } from './action-dialog.tsx';
import { MoreActions } from './more-actions.tsx';
import { NextSteps } from './next-steps.tsx';
import type { ChangeSetAction } from './possible-actions.ts';
import { rebasedWords } from './rebased-words.ts';
import { reviewPlace, UNSENT_REVIEW } from './unsent-review.ts';
import { useAct } from './use-act.ts';
import { verdictDone } from './verdicts.ts';

interface ChangeSetActionsProps {
  readonly changeSet: ActedChangeSet;
  readonly possible: readonly ChangeSetAction[];
  /** Why the person who is signed in does not do what they could expect to. */
  readonly remarks: readonly string[];
}

/** What the person who is signed in can do with the change set as it stands: the next step first. */
export function ChangeSetActions({ changeSet, possible, remarks }: ChangeSetActionsProps) {
  const { number, headHash: ifHeadHash, publishAt } = changeSet;
  const router = useRouter();
  const [open, setOpen] = useState<DialogAction>();
  const { act, isBusy, refusal, refresh } = useAct();
  const isReviewBegun = useUnsent(reviewPlace(number), UNSENT_REVIEW).isBegun;
  const may = (action: ChangeSetAction) => possible.includes(action);
  const finish = (told: DoneTold) => {
    setOpen(undefined);
    tellDone(told);
    refresh();
  };
  const submit = async () => {
    const done = await act(SubmitChangeSetDocument, { changeSet: number });
    if (!done) return;
    const waits = done.status === 'APPROVED' ? 'has all approvals that it needs' : 'waits for its reviewers';
    tellDone({ words: `CS-${number} is submitted and ${waits}.` });
  };
  const takeBack = async () => {
    const input = { changeSet: number, ifHeadHash, verdict: 'TAKE_BACK' as const };
    const done = await act(ReviewChangeSetDocument, { input });
    if (done) tellDone({ words: verdictDone('TAKE_BACK', number, done.status) });
  };
  const unschedule = async () => {
    if (!(await act(UnscheduleChangeSetDocument, { changeSet: number }))) return;
    const words = `CS-${number} is off the schedule.`;
    if (publishAt === null) return tellDone({ words });
    const run = () => undoAtDesk(ScheduleChangeSetDocument, { changeSet: number, publishAt });
    tellDone({ words, undo: { run, undone: `CS-${number} is scheduled as it was before.` } });
  };
  const rebase = async () => {
    const done = await act(RebaseChangeSetDocument, { changeSet: number });
    if (done) tellDone({ words: rebasedWords(done) });
  };
  useSingleKeys({ a: () => may('REVIEW') && setOpen('REVIEW') });
  const more: readonly (readonly [ChangeSetAction, string, () => void])[] = [
    ['ADD', 'Begin something new in it', () => router.push(`${NEW_PATH}?in=${number}`)],
    ['ASSIGN', 'Ask somebody to look', () => setOpen('ASSIGN')],
    ['DESCRIBE', 'Title and rationale', () => setOpen('DESCRIBE')],
    ['REBASE', 'Bring up to what is published', rebase],
    ['TAKE_BACK', 'Take back what you said', takeBack],
    ['WITHDRAW', 'Withdraw', () => setOpen('WITHDRAW')],
  ];
  return (
    <div className="grid gap-2">
      <div aria-busy={isBusy} className="flex flex-wrap items-center gap-2">
        <NextSteps
          may={may}
          isBusy={isBusy}
          isReviewBegun={isReviewBegun}
          onOpen={setOpen}
          onSubmit={submit}
          onUnschedule={unschedule}
        />
        <MoreActions
          actions={more.filter(([action]) => may(action)).map(([, name, onChoose]) => ({ name, onChoose }))}
        />
        <KeysButton />
        <span role="status" className="text-sm text-ink-faint">
          {isBusy ? 'Working …' : ''}
        </span>
      </div>
      {remarks.map((remark) => (
        <p key={remark} className="text-sm text-ink-soft">
          {remark}
        </p>
      ))}
      {refusal === undefined ? null : <Alert>{refusal.message}</Alert>}
      {open === undefined ? null : (
        <ActionDialog
          action={open}
          changeSet={changeSet}
          onClose={() => setOpen(undefined)}
          onDone={finish}
        />
      )}
    </div>
  );
}
