'use client';

import { useRouter } from 'next/navigation';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { KeepOutDocument, LetInDocument } from '../desk-api/generated/graphql.ts';
import { useAction } from '../desk-api/use-action.ts';
import { Alert } from '../ui/alert.tsx';
import { BUTTON_LOOK } from '../ui/button-look.ts';

interface KeepOutProps {
  readonly personId: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** Keeps a person out, or lets them in again; either is taken back by the other. */
export function KeepOut({ personId, name, isActive }: KeepOutProps) {
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
      {refusal === undefined ? null : <Alert>{refusal.message}</Alert>}
      <p role="status" className="max-w-prose text-ink-soft">
        {isActive
          ? `${name} can sign in. When they are kept out, their sessions, links and keys end at once; what they wrote stays.`
          : `${name} is kept out. Let in again, they sign in with the password that they had; keys have to be made anew.`}
      </p>
      <p>
        <button type="button" disabled={isBusy} onClick={turn} className={BUTTON_LOOK}>
          {isActive ? `Keep ${name} out` : `Let ${name} in again`}
        </button>
      </p>
    </div>
  );
}
