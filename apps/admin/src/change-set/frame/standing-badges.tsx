import { OPEN_STATUSES } from '@symptograph/core';
import { Badge } from '../../ui/badge.tsx';
import { IntentLink } from '../../ui/intent-link.tsx';
import { changeSetTabPath } from './change-set-tab.ts';
import { loadChangeSetStanding } from './load-change-set-standing.ts';

/** What keeps an open change set from being published that its status does not say, each a way to where it is put right. */
export async function StandingBadges({ number }: { readonly number: number }) {
  const { status, isBehind, conflicts, check } = await loadChangeSetStanding(number);
  if (!OPEN_STATUSES.includes(status)) return null;
  const blocking = check.findings.filter(({ isBlocking }) => isBlocking).length;
  return (
    <>
      {isBehind ? <Badge tone="warning">Behind what is published</Badge> : null}
      {conflicts.length === 0 ? null : (
        <IntentLink href={changeSetTabPath(number, 'conflicts')}>
          <Badge tone="danger">
            {conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`}
          </Badge>
        </IntentLink>
      )}
      {blocking === 0 ? null : (
        <IntentLink href={changeSetTabPath(number, 'checks')}>
          <Badge tone="danger">{blocking === 1 ? '1 check fails' : `${blocking} checks fail`}</Badge>
        </IntentLink>
      )}
    </>
  );
}
