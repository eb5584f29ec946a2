import { changeSetOrigin } from '@symptograph/core';
import { Suspense } from 'react';
import { CHANGE_SETS_PATH } from '../../change-sets/change-set-path.ts';
import { StatusBadge } from '../../change-sets/status-badge.tsx';
import { capitalised } from '../../concepts/capitalised.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Moment } from '../../ui/moment.tsx';
import type { ChangeSetFrame } from './load-change-set-frame.ts';
import { StandingBadges } from './standing-badges.tsx';
import { standingKey } from './standing-key.ts';

/** What a change set is called, whose it is, where it comes from and how it stands. */
export function ChangeSetHead({ frame }: { readonly frame: ChangeSetFrame }) {
  const { number, title, status, origin, owner, baseRelease, createdAt, revertsRelease } = frame;
  return (
    <header>
      <Breadcrumbs
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Change sets', href: CHANGE_SETS_PATH },
        ]}
      />
      <h1 className="mt-3 max-w-4xl font-serif text-2xl font-semibold tracking-tight text-balance">
        <span className="font-normal text-ink-faint tabular-nums">CS-{number}</span> {title}
      </h1>
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <StatusBadge status={status} />
        <Suspense
          key={standingKey(frame)}
          fallback={<span className="text-xs text-ink-faint">Checking …</span>}
        >
          <StandingBadges number={number} />
        </Suspense>
      </div>
      <p className="mt-2 text-sm text-ink-soft">
        {owner.name} began it on <Moment at={createdAt} by="DAY" />, over release {baseRelease}.{' '}
        {revertsRelease === null
          ? origin === 'HUMAN'
            ? null
            : `${capitalised(changeSetOrigin.terms[origin].label)}.`
          : `It takes back release ${revertsRelease}.`}
      </p>
      <Outcome frame={frame} />
    </header>
  );
}

/** When it is to be published, or what it became. */
function Outcome({ frame }: { readonly frame: ChangeSetFrame }) {
  const { publishAt, scheduledBy, publishedRelease } = frame;
  if (publishedRelease !== null)
    return (
      <p className="text-sm text-ink-soft">
        Published as release {publishedRelease.number} on <Moment at={publishedRelease.publishedAt} />.
      </p>
    );
  if (publishAt === null) return null;
  return (
    <p className="text-sm text-ink-soft">
      To be published on <Moment at={publishAt} />
      {scheduledBy === null ? '' : ` in the name of ${scheduledBy.name}`}, if its gate is open then.
    </p>
  );
}
