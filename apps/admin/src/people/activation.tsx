'use client';

import { useRouter } from 'next/navigation';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { KeepOutDocument, LetInDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';

interface ActivationProps {
  readonly personId: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** Deactivates a person, or activates them again; either is taken back by the other. */
export function Activation({ personId, name, isActive }: ActivationProps) {
  const router = useRouter();
  const { run, isBusy, refusal } = useAction();
  const turn = async () => {
    const done = isActive
      ? await run(() => actAtDesk(KeepOutDocument, { personId }))
      : await run(() => actAtDesk(LetInDocument, { personId }));
    if (done) router.refresh();
  };
  return (
    <div className="grid gap-4">
      <RefusalAlert refusal={refusal} />
      <p role="status" className="max-w-prose text-ink-soft">
        {isActive
          ? `${name} can sign in. Deactivating ends their sessions, links and keys at once; what they wrote stays.`
          : `${name} is deactivated. Once active again they sign in with the password that they had; keys have to be made anew.`}
      </p>
      <p>
        <button type="button" disabled={isBusy} onClick={turn} className={BUTTON_LOOK}>
          {isActive ? `Deactivate ${name}` : `Activate ${name} again`}
        </button>
      </p>
    </div>
  );
}
