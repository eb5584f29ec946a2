'use client';

import { useState } from 'react';
import { SecretOnce } from '../account/secret-once.tsx';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { MakeLinkDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { Moment } from '../ui/moment.tsx';

interface ResetLinkProps {
  readonly personId: string;
  readonly name: string;
}

/** Makes a link by which a person sets a password, and shows it this once. */
export function ResetLink({ personId, name }: ResetLinkProps) {
  const { run, isBusy, refusal } = useAction();
  const [link, setLink] = useState<{ readonly url: string; readonly expiresAt: string }>();
  const make = async () => setLink(await run(() => actAtDesk(MakeLinkDocument, { personId })));
  return (
    <div className="grid gap-4">
      <RefusalAlert refusal={refusal} />
      <p className="max-w-prose text-ink-soft">
        A link lets {name} set a password, the first one or one in place of a forgotten one. It works once,
        within an hour, and a newer link makes it void. Nothing is mailed: hand it to them, and to nobody
        else.
      </p>
      {link === undefined ? null : (
        <SecretOnce
          title={`The link for ${name}. It is not shown again.`}
          secret={link.url}
          copyLabel="Copy the link"
        >
          <p className="text-sm">
            Valid until <Moment at={link.expiresAt} />
          </p>
        </SecretOnce>
      )}
      <p>
        <button type="button" disabled={isBusy} onClick={make} className={BUTTON_LOOK}>
          Make a link
        </button>
      </p>
    </div>
  );
}
