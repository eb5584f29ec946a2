import { changeSetOrigin } from '@symptograph/core';
import type { ReactNode } from 'react';
import type { ChangeSetRowFragment } from '../desk-api/generated/graphql.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { Moment } from '../ui/moment.tsx';
import { changeSetPath } from './change-set-path.ts';
import { StatusBadge } from './status-badge.tsx';

interface ChangeSetRowProps {
  readonly changeSet: ChangeSetRowFragment;
  /** Of the title: a list of its own has them directly below the page's heading. */
  readonly level?: 'h2' | 'h3';
  /** What else is to be said of it here. */
  readonly children?: ReactNode;
}

/** One change set of a list: what it is called, where it stands, whose it is and since when. */
export function ChangeSetRow({ changeSet, level: Title = 'h2', children }: ChangeSetRowProps) {
  const { number, title, status, origin } = changeSet;
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <Title className="min-w-0">
        <IntentLink href={changeSetPath(number)} className="group inline-flex gap-x-2.5 hover:text-accent">
          <span className="shrink-0 font-semibold text-ink-faint tabular-nums group-hover:text-accent">
            CS-{number}
          </span>{' '}
          <span className="font-medium group-hover:underline">{title}</span>
        </IntentLink>
      </Title>
      <p className="sm:text-right">
        <StatusBadge status={status} />
      </p>
      <p className="col-span-full text-sm text-ink-soft">
        {changeSet.owner.name}
        {origin === 'HUMAN' ? '' : `, ${changeSetOrigin.terms[origin].label}`}
        {' · '}
        <Since changeSet={changeSet} />
        {changeSet.assignments.length === 0
          ? ''
          : ` · Asked to look: ${changeSet.assignments.map(({ person }) => person.name).join(', ')}`}
      </p>
      {children}
    </li>
  );
}

/** The latest step of its way that is known. */
function Since({ changeSet }: { readonly changeSet: ChangeSetRowFragment }) {
  const { status, createdAt, submittedAt, publishAt, publishedRelease } = changeSet;
  if (publishedRelease !== null) {
    return (
      <>
        Release {publishedRelease.number}, <Moment at={publishedRelease.publishedAt} />
      </>
    );
  }
  if (status === 'SCHEDULED' && publishAt !== null) {
    return (
      <>
        Is published on <Moment at={publishAt} />
      </>
    );
  }
  if (submittedAt !== null) {
    return (
      <>
        Submitted <Moment at={submittedAt} />
      </>
    );
  }
  return (
    <>
      Begun <Moment at={createdAt} />
    </>
  );
}
