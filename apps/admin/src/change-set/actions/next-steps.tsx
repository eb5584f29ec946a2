import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import type { DialogAction } from './action-dialog.tsx';
import type { ChangeSetAction } from './possible-actions.ts';

interface NextStepsProps {
  readonly may: (action: ChangeSetAction) => boolean;
  readonly isBusy: boolean;
  /** Whether a verdict is written and not sent. */
  readonly isReviewBegun: boolean;
  readonly onOpen: (dialog: DialogAction) => void;
  readonly onSubmit: () => void;
  readonly onUnschedule: () => void;
}

/** The buttons of what brings a change set further; while something is being done none of them acts. */
export function NextSteps({ may, isBusy, isReviewBegun, onOpen, onSubmit, onUnschedule }: NextStepsProps) {
  const reviewLook = may('PUBLISH') ? BUTTON_LOOK : MAIN_BUTTON_LOOK;
  return (
    <>
      {may('SUBMIT') ? (
        <button type="button" disabled={isBusy} onClick={onSubmit} className={MAIN_BUTTON_LOOK}>
          Submit for review
        </button>
      ) : null}
      {may('ASK_TO_SUBMIT') ? (
        <button type="button" onClick={() => onOpen('ASSIGN')} className={MAIN_BUTTON_LOOK}>
          Ask an editor to submit it
        </button>
      ) : null}
      {may('PUBLISH') ? (
        <button
          type="button"
          disabled={isBusy}
          onClick={() => onOpen('PUBLISH')}
          className={MAIN_BUTTON_LOOK}
        >
          Publish
        </button>
      ) : null}
      {may('REVIEW') ? (
        <button type="button" onClick={() => onOpen('REVIEW')} className={reviewLook}>
          {isReviewBegun ? 'Go on with your review' : 'Review'}
        </button>
      ) : null}
      {may('SCHEDULE') ? (
        <button type="button" disabled={isBusy} onClick={() => onOpen('SCHEDULE')} className={BUTTON_LOOK}>
          {may('UNSCHEDULE') ? 'Another time' : 'Schedule'}
        </button>
      ) : null}
      {may('UNSCHEDULE') ? (
        <button type="button" disabled={isBusy} onClick={onUnschedule} className={BUTTON_LOOK}>
          Take off the schedule
        </button>
      ) : null}
    </>
  );
}
