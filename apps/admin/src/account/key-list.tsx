'use client';

import { keyScope } from '@symptograph/core';
import { useRouter } from 'next/navigation';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { type KeyFragment, RevokeKeyDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { Badge } from '../ui/badge.tsx';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { Moment } from '../ui/moment.tsx';

/** Somebody's keys, newest first, those that are over included; a key that is ended stays ended. */
export function KeyList({ keys }: { readonly keys: readonly KeyFragment[] }) {
  const router = useRouter();
  const { run, isBusy, refusal } = useAction();
  if (keys.length === 0) {
    return <p className="text-ink-soft">You have no key. Programs that read or write drafts need one.</p>;
  }
  const revoke = async (id: string) => {
    if (await run(() => actAtDesk(RevokeKeyDocument, { id }))) router.refresh();
  };
  return (
    <div className="grid gap-3">
      <RefusalAlert refusal={refusal} />
      <ul className="divide-y divide-line border-y border-line">
        {keys.map((key) => (
          <li key={key.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
            <KeyWords apiKey={key} />
            {key.revokedAt === null ? (
              <button
                type="button"
                disabled={isBusy}
                onClick={() => revoke(key.id)}
                aria-label={`End the key ${key.name}`}
                className={BUTTON_LOOK}
              >
                End it
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function KeyWords({ apiKey }: { readonly apiKey: KeyFragment }) {
  const { name, hint, scopes, createdAt, expiresAt, lastUsedAt, revokedAt } = apiKey;
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-2">
        <span className="font-medium">{name}</span>
        <code className="font-mono text-xs text-ink-faint">{hint}</code>
        {revokedAt === null ? null : <Badge>Ended</Badge>}
      </p>
      <p className="text-sm text-ink-faint">
        {scopes.map((scope) => keyScope.terms[scope].label).join(', ')} · made{' '}
        <Moment at={createdAt} by="DAY" /> ·{' '}
        {revokedAt === null ? (
          <>
            valid until <Moment at={expiresAt} by="DAY" />
          </>
        ) : (
          <>
            ended <Moment at={revokedAt} by="DAY" />
          </>
        )}{' '}
        ·{' '}
        {lastUsedAt === null ? (
          'never used'
        ) : (
          <>
            last used <Moment at={lastUsedAt} />
          </>
        )}
      </p>
    </div>
  );
}
