import type { ActionDialogProps } from './action-dialog-props.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { DescribeDialog } from './describe-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const DIALOGS = {
  REVIEW: ReviewDialog,
  PUBLISH: PublishDialog,
  SCHEDULE: ScheduleDialog,
  ASSIGN: AssignDialog,
  DESCRIBE: DescribeDialog,
  WITHDRAW: WithdrawDialog,
} as const;

/** The actions that ask for something first. */
export type DialogAction = keyof typeof DIALOGS;

/** What an action asks for before it is done. */
export function ActionDialog({ action, ...props }: ActionDialogProps & { readonly action: DialogAction }) {
  const Dialog = DIALOGS[action];
  return <Dialog {...props} />;
}
