import { can, OPEN_STATUSES, rolesWith, type Viewer } from '@symptograph/core';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { ChangeSetChecksDocument, type ChangeSetChecksQuery } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { loadViewer } from '../../session/load-viewer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { changeAnchor } from '../changes/change-view.ts';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { type Finding, FindingCard } from './finding-card.tsx';
import { RanChecks } from './ran-checks.tsx';
import { RegressionSection } from './regression-section.tsx';
import { subjectLinks } from './subject-links.ts';

type CheckedSet = NonNullable<ChangeSetChecksQuery['changeSet']>;

/** What is wrong with what a change set would publish: what blocks first, then what it brings, then what was there before; what gets worse, and what was checked at all. */
export async function ChangeSetChecks({ number }: { readonly number: number }) {
  const [answer, viewer] = await Promise.all([queryDesk(ChangeSetChecksDocument, { number }), loadViewer()]);
  const changeSet = answer.changeSet ?? notFound();
  const { check, changes, status } = changeSet;
  if (!OPEN_STATUSES.includes(status))
    return (
      <EmptyState title="It is closed, and not checked any more">
        {changeSet.lastCheck === null ? 'It was never handed in.' : <LastCheck changeSet={changeSet} />}
      </EmptyState>
    );
  const changedIds = changes.map(({ subjectId }) => subjectId);
  const links = await subjectLinks(
    check.findings.map(({ subjectId }) => subjectId),
    { changeSet: number, changedIds },
  );
  const changed = new Set(changedIds);
  const card = (finding: Finding) => (
    <FindingCard
      key={finding.key}
      number={number}
      finding={finding}
      subject={links.get(finding.subjectId)}
      changeHref={
        changed.has(finding.subjectId)
          ? `${changeSetTabPath(number, 'changes')}#${changeAnchor(finding.subjectId)}`
          : undefined
      }
      mayWaive={mayWaive(viewer, finding)}
    />
  );
  const groups = [
    { id: 'blocking', title: 'Blocks publishing', of: check.findings.filter(({ isBlocking }) => isBlocking) },
    {
      id: 'introduced',
      title: 'Brought by this change set',
      of: check.findings.filter(({ isBlocking, isIntroduced }) => !isBlocking && isIntroduced),
    },
    {
      id: 'before',
      title: 'Was there before',
      of: check.findings.filter(({ isBlocking, isIntroduced }) => !isBlocking && !isIntroduced),
    },
  ].filter(({ of }) => of.length > 0);
  const section = ({ id, title, of }: (typeof groups)[number]) => (
    <Section key={id} id={id} title={title} remark={`${of.length}`}>
      <ul className="divide-y divide-line border-y border-line">{of.map(card)}</ul>
    </Section>
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {groups.length === 0 ? (
        <EmptyState title="No check found anything">
          Below stands what was checked. Whether a new answer is right no check can say: reviewers do.
        </EmptyState>
      ) : null}
      {groups.filter(({ id }) => id === 'blocking').map(section)}
      <Suspense fallback={<Skeleton widths={[40, 76]} />}>
        <RegressionSection number={number} />
      </Suspense>
      {groups.filter(({ id }) => id !== 'blocking').map(section)}
      {check.solved.length === 0 ? null : (
        <Section id="solved" title="Put right by it" remark={`${check.solved.length}`}>
          <ul className="grid list-disc gap-1 pl-5 text-ink-soft">
            {check.solved.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="ran" title="What was checked">
        <RanChecks ran={check.ran} />
        <p className="mt-3 text-sm text-ink-faint">
          Checked as it is now. <LastCheck changeSet={changeSet} />
        </p>
      </Section>
    </div>
  );
}

/** When it was last handed in, and what was checked then. */
function LastCheck({ changeSet: { lastCheck, headHash } }: { readonly changeSet: CheckedSet }) {
  if (lastCheck === null) return null;
  return (
    <>
      When it was last handed in, on <Moment at={lastCheck.at} />, it was checked over release{' '}
      {lastCheck.release}
      {lastCheck.headHash === headHash ? ', with the same content.' : ', with other content.'}
    </>
  );
}

function mayWaive(viewer: Viewer | undefined, { waivableBy }: Finding): boolean {
  if (viewer?.kind !== 'PERSON' || waivableBy === null || can(viewer, 'WAIVE') !== true) return false;
  return rolesWith(viewer.roles).has(waivableBy);
}
