'use client';

import { useRouter } from 'next/navigation';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { EndWaiverDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';

interface EndWaiverProps {
  readonly id: string;
  /** What the finding says, so that buttons of several are told apart. */
  readonly sentence: string;
}

/** Ends a waiver before its time. */
export function EndWaiver({ id, sentence }: EndWaiverProps) {
  const router = useRouter();
  const { isBusy, refusal, run } = useAction();
  const end = async () => {
    const ended = await run(() => actAtDesk(EndWaiverDocument, { id }));
    if (ended) router.refresh();
  };
  return (
    <div className="grid justify-items-start gap-2">
      <button
        type="button"
        disabled={isBusy}
        onClick={end}
        aria-label={`End it: ${sentence}`}
        className={BUTTON_LOOK}
      >
        End it
      </button>
      <RefusalAlert refusal={refusal} />
    </div>
  );
}
