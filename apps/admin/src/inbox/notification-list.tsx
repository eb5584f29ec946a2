'use client';

import { useRouter } from 'next/navigation';
import { changeSetPath, conversationsPath } from '../change-sets/change-set-path.ts';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { MarkReadDocument, type ToldFragment } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { Moment } from '../ui/moment.tsx';
import { unreadFirst } from './unread-first.ts';

interface NotificationListProps {
  readonly told: readonly ToldFragment[];
  /** How many are unread, on other pages as well. */
  readonly unread: number;
}

/** What somebody is told, unread first; what they open or mark is read from then on. */
export function NotificationList({ told, unread }: NotificationListProps) {
  const router = useRouter();
  const { run, isBusy, refusal } = useAction();
  const markRead = async (ids: readonly string[] | null) => {
    const read = await run(() => actAtDesk(MarkReadDocument, { ids }));
    if (read) router.refresh();
  };
  return (
    <div className="grid gap-3">
      <RefusalAlert refusal={refusal} />
      <ul className="divide-y divide-line">
        {unreadFirst(told).map((each) => (
          <Notification key={each.id} told={each} onRead={() => markRead([each.id])} />
        ))}
      </ul>
      {unread === 0 ? null : (
        <p>
          <button type="button" disabled={isBusy} className={BUTTON_LOOK} onClick={() => markRead(null)}>
            Mark all as read
          </button>
        </p>
      )}
    </div>
  );
}

interface NotificationProps {
  readonly told: ToldFragment;
  readonly onRead: () => void;
}

function Notification({ told: { kind, sentence, at, readAt, changeSet }, onRead }: NotificationProps) {
  const isUnread = readAt === null;
  return (
    <li className="grid gap-1 py-2.5">
      <p className={isUnread ? 'font-semibold' : 'text-ink-soft'}>
        {isUnread ? <span className="sr-only">Unread: </span> : null}
        {changeSet === null ? (
          sentence
        ) : (
          <IntentLink
            href={
              kind === 'COMMENTED' ? conversationsPath(changeSet.number) : changeSetPath(changeSet.number)
            }
            {...(isUnread && { onClick: onRead })}
            className="hover:text-accent hover:underline"
          >
            {sentence}
          </IntentLink>
        )}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-faint">
        <Moment at={at} />
        {isUnread ? (
          <button
            type="button"
            onClick={onRead}
            aria-label={`Mark as read: ${sentence}`}
            className="min-h-6 rounded-sm text-accent underline"
          >
            Mark as read
          </button>
        ) : null}
      </p>
    </li>
  );
}
