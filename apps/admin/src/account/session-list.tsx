'use client';

import { useState } from 'react';
import { browserWords } from '../session/browser-words.ts';
import type { Session } from '../session/load-sessions.ts';
import { sessionRequest } from '../session/session-request.ts';
import { Alert } from '../ui/alert.tsx';
import { Badge } from '../ui/badge.tsx';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { Moment } from '../ui/moment.tsx';

/** Where somebody is signed in, and a way to end all of it, this session included. */
export function SessionList({ sessions }: { readonly sessions: readonly Session[] }) {
  const [problem, setProblem] = useState<string>();
  async function end(): Promise<void> {
    const answer = await sessionRequest('/revoke-sessions', {});
    if (answer.ok) location.assign('/sign-in');
    else setProblem(answer.message);
  }
  return (
    <div className="grid gap-4">
      {problem === undefined ? null : <Alert>{problem}</Alert>}
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map(({ id, createdAt, expiresAt, userAgent, isThis }) => (
          <li key={id} className="py-2.5">
            <p className="flex flex-wrap items-center gap-x-2 font-medium">
              {browserWords(userAgent)} {isThis ? <Badge tone="accent">This one</Badge> : null}
            </p>
            <p className="text-sm text-ink-faint">
              Signed in <Moment at={createdAt} />, ends <Moment at={expiresAt} /> unless it is used
            </p>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={end} className={BUTTON_LOOK}>
          Sign out everywhere
        </button>
      </p>
    </div>
  );
}
