'use client';

import { useState } from 'react';
import { type ChangeSetChecksQuery, RevokeWaiverDocument } from '../../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../../desk-api/refusal-alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Moment } from '../../ui/moment.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useAct } from '../actions/use-act.ts';
import { subjectKind } from '../changes/subject-kind.ts';
import type { SubjectLink } from './subject-links.ts';
import { WaiverForm } from './waiver-form.tsx';

/** One finding of the checks, as the page asks for it. */
export type Finding = NonNullable<ChangeSetChecksQuery['changeSet']>['check']['findings'][number];

interface FindingCardProps {
  readonly number: number;
  readonly finding: Finding;
  readonly subject: SubjectLink | undefined;
  /** Whether the change set changes what the finding is about. */
  readonly changeHref: string | undefined;
  readonly mayWaive: boolean;
}

const QUIET = 'min-h-8 rounded-md px-2 text-sm font-semibold text-accent hover:bg-sunken';

/** Something that is wrong: what, where, since when, whether it blocks, and a waiver where it has one or may get one. */
export function FindingCard({ number, finding, subject, changeHref, mayWaive }: FindingCardProps) {
  const { isIntroduced, sentence, code, waiver, waivableBy } = finding;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-1.5 py-3">
      <p className="flex flex-wrap items-center gap-2">
        <GravityBadge finding={finding} />
        <Badge tone={isIntroduced ? 'accent' : 'plain'}>
          {isIntroduced ? 'Brought by it' : 'Was there before'}
        </Badge>
        <code className="font-mono text-xs text-ink-faint">{code}</code>
      </p>
      <p className="max-w-prose">{sentence}</p>
      <Place finding={finding} subject={subject} changeHref={changeHref} />
      {waiver === null ? null : <WaiverNote waiver={waiver} mayRevoke={mayWaive} />}
      {waiver === null && waivableBy !== null ? (
        <WaiverOffer number={number} finding={finding} mayWaive={mayWaive} />
      ) : null}
    </li>
  );
}

function GravityBadge({ finding: { isBlocking, severity, waiver } }: Pick<FindingCardProps, 'finding'>) {
  if (isBlocking) return <Badge tone="danger">Blocks</Badge>;
  if (waiver) return <Badge>Waived</Badge>;
  return severity === 'ERROR' ? <Badge tone="warning">Wrong</Badge> : <Badge>To look at</Badge>;
}

function Place({
  finding,
  subject,
  changeHref,
}: Pick<FindingCardProps, 'finding' | 'subject' | 'changeHref'>) {
  const { subjectId, path } = finding;
  return (
    <p className="text-sm text-ink-faint">
      {subjectKind(subjectId).one}{' '}
      {subject === undefined ? null : subject.href === undefined ? (
        `“${subject.name}”`
      ) : (
        <TextLink href={subject.href}>{subject.name}</TextLink>
      )}
      {path === '' ? null : (
        <>
          {' · '}
          <code className="font-mono text-xs [overflow-wrap:anywhere]">{path}</code>
        </>
      )}
      {changeHref === undefined ? null : (
        <>
          {' · '}
          <TextLink href={changeHref}>see the change</TextLink>
        </>
      )}
    </p>
  );
}

function WaiverOffer({
  number,
  finding,
  mayWaive,
}: Pick<FindingCardProps, 'number' | 'finding' | 'mayWaive'>) {
  const [isWaiving, setWaiving] = useState(false);
  if (!mayWaive)
    return finding.isBlocking ? (
      <p className="text-sm text-ink-faint">
        {finding.waivableBy === 'CLINICIAN' ? 'A clinician' : 'A safety lead'} may waive it.
      </p>
    ) : null;
  if (isWaiving)
    return <WaiverForm number={number} findingKey={finding.key} onClose={() => setWaiving(false)} />;
  return (
    <p className="-ml-2">
      <button type="button" className={QUIET} onClick={() => setWaiving(true)}>
        Waive it
      </button>
    </p>
  );
}

interface WaiverNoteProps {
  readonly waiver: NonNullable<Finding['waiver']>;
  readonly mayRevoke: boolean;
}

function WaiverNote({ waiver, mayRevoke }: WaiverNoteProps) {
  const { act, isBusy, refusal } = useAct();
  return (
    <div className="grid gap-1 rounded-md bg-sunken px-3 py-2 text-sm">
      <p>
        {waiver.by.name} waived it until <Moment at={waiver.expiresAt} by="DAY" />: {waiver.reason}
      </p>
      <RefusalAlert refusal={refusal} />
      {mayRevoke ? (
        <p className="-ml-2">
          <button
            type="button"
            disabled={isBusy}
            className={QUIET}
            onClick={() => act(RevokeWaiverDocument, { id: waiver.id })}
          >
            End the waiver
          </button>
        </p>
      ) : null}
    </div>
  );
}
