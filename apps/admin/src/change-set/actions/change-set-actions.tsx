'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { RefusalAlert } from '../../desk-api/refusal-alert.tsx';
import { KeysButton } from '../../keys/keys-button.tsx';
import { useSingleKeys } from '../../keys/use-single-keys.ts';
import { NEW_PATH } from '../../new-subject/new-path.ts';
import { type DoneTold, tellDone } from '../../told/tell-done.ts';
import { useUnsent } from '../../ui/use-unsent.ts';
import type { ActedChangeSet } from './acted-change-set.ts';
import { ActionDialog, type DialogAction } from './action-dialog.tsx';
import { MoreActions } from './more-actions.tsx';
import { NextSteps } from './next-steps.tsx';
import type { ChangeSetAction } from './possible-actions.ts';
import { reviewPlace, UNSENT_REVIEW } from './unsent-review.ts';
import { useImmediateActs } from './use-immediate-acts.ts';

interface ChangeSetActionsProps {
  readonly changeSet: ActedChangeSet;
  readonly possible: readonly ChangeSetAction[];
  /** Why the person who is signed in does not do what they could expect to. */
  readonly remarks: readonly string[];
}

/** What the person who is signed in can do with the change set as it stands: the next step first. */
export function ChangeSetActions({ changeSet, possible, remarks }: ChangeSetActionsProps) {
  const { number } = changeSet;
  const router = useRouter();
  const [open, setOpen] = useState<DialogAction>();
  const { isBusy, refusal, refresh, ...acts } = useImmediateActs(changeSet);
  const isReviewBegun = useUnsent(reviewPlace(number), UNSENT_REVIEW).isBegun;
  const may = (action: ChangeSetAction) => possible.includes(action);
  const finish = (told: DoneTold) => {
    setOpen(undefined);
    tellDone(told);
    refresh();
  };
  useSingleKeys({ a: () => may('REVIEW') && setOpen('REVIEW') });
  const more: readonly (readonly [ChangeSetAction, string, () => void])[] = [
    ['ADD', 'Begin something new in it', () => router.push(`${NEW_PATH}?in=${number}`)],
    ['ASSIGN', 'Ask somebody to look', () => setOpen('ASSIGN')],
    ['DESCRIBE', 'Title and rationale', () => setOpen('DESCRIBE')],
    ['REBASE', 'Bring up to what is published', acts.rebase],
    ['TAKE_BACK', 'Take back what you said', acts.takeBack],
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
          onSubmit={acts.submit}
          onUnschedule={acts.unschedule}
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
      <RefusalAlert refusal={refusal} />
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
