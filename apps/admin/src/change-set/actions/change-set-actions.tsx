'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import {
  RebaseChangeSetDocument,
  ReviewChangeSetDocument,
  SubmitChangeSetDocument,
  UnscheduleChangeSetDocument,
} from '../../desk-api/generated/graphql.ts';
import { KeysButton } from '../../keys/keys-button.tsx';
import { useSingleKeys } from '../../keys/use-single-keys.ts';
import { NEW_PATH } from '../../new-subject/new-path.ts';
import { Alert } from '../../ui/alert.tsx';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import type { ActedChangeSet } from './acted-change-set.ts';
import { ActionDialog, type DialogAction } from './action-dialog.tsx';
import { MoreActions } from './more-actions.tsx';
import type { ChangeSetAction } from './possible-actions.ts';
import { useAct } from './use-act.ts';

interface ChangeSetActionsProps {
  readonly changeSet: ActedChangeSet;
  readonly possible: readonly ChangeSetAction[];
}

/** What the person who is signed in can do with the change set as it stands: the next step first. */
export function ChangeSetActions({ changeSet, possible }: ChangeSetActionsProps) {
  const { number, headHash: ifHeadHash } = changeSet;
  const router = useRouter();
  const [open, setOpen] = useState<DialogAction>();
  const { act, isBusy, refusal } = useAct();
  const may = (action: ChangeSetAction) => possible.includes(action);
  const takeBack = () =>
    act(ReviewChangeSetDocument, { input: { changeSet: number, ifHeadHash, verdict: 'TAKE_BACK' } });
  useSingleKeys({ a: () => may('REVIEW') && setOpen('REVIEW') });
  const more: readonly (readonly [ChangeSetAction, string, () => void])[] = [
    ['ADD', 'Begin something new in it', () => router.push(`${NEW_PATH}?in=${number}`)],
    ['ASSIGN', 'Ask somebody to look', () => setOpen('ASSIGN')],
    ['DESCRIBE', 'Title and rationale', () => setOpen('DESCRIBE')],
    ['REBASE', 'Bring up to what is published', () => act(RebaseChangeSetDocument, { changeSet: number })],
    ['TAKE_BACK', 'Take back what you said', takeBack],
    ['WITHDRAW', 'Withdraw', () => setOpen('WITHDRAW')],
  ];
  return (
    <div className="grid gap-2">
      <div aria-busy={isBusy} className="flex flex-wrap items-center gap-2">
        {may('SUBMIT') ? (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => act(SubmitChangeSetDocument, { changeSet: number })}
            className={MAIN_BUTTON_LOOK}
          >
            Submit for review
          </button>
        ) : null}
        {may('PUBLISH') ? (
          <button type="button" onClick={() => setOpen('PUBLISH')} className={MAIN_BUTTON_LOOK}>
            Publish
          </button>
        ) : null}
        {may('REVIEW') ? (
          <button
            type="button"
            onClick={() => setOpen('REVIEW')}
            className={may('PUBLISH') ? BUTTON_LOOK : MAIN_BUTTON_LOOK}
          >
            Review
          </button>
        ) : null}
        {may('SCHEDULE') ? (
          <button type="button" onClick={() => setOpen('SCHEDULE')} className={BUTTON_LOOK}>
            {may('UNSCHEDULE') ? 'Another time' : 'Schedule'}
          </button>
        ) : null}
        {may('UNSCHEDULE') ? (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => act(UnscheduleChangeSetDocument, { changeSet: number })}
            className={BUTTON_LOOK}
          >
            Take off the schedule
          </button>
        ) : null}
        <MoreActions
          actions={more.filter(([action]) => may(action)).map(([, name, onChoose]) => ({ name, onChoose }))}
        />
        <KeysButton />
        <span role="status" className="text-sm text-ink-faint">
          {isBusy ? 'Working …' : ''}
        </span>
      </div>
      {refusal === undefined ? null : <Alert>{refusal.message}</Alert>}
      {open === undefined ? null : (
        <ActionDialog action={open} changeSet={changeSet} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}
