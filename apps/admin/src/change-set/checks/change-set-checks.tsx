import { can, OPEN_STATUSES, rolesWith, type Viewer } from '@symptograph/core';
import { notFound } from 'next/navigation';
import { ChangeSetChecksDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { loadViewer } from '../../session/load-viewer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Section } from '../../ui/section.tsx';
import { changeAnchor } from '../changes/change-view.ts';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { type Finding, FindingCard } from './finding-card.tsx';
import { subjectLinks } from './subject-links.ts';

/** What is wrong with what a change set would publish: what blocks first, then what it brings, then what was there before. */
export async function ChangeSetChecks({ number }: { readonly number: number }) {
  const [answer, viewer] = await Promise.all([queryDesk(ChangeSetChecksDocument, { number }), loadViewer()]);
  const { check, changes, lastCheck, headHash, status } = answer.changeSet ?? notFound();
  const links = await subjectLinks(
    check.findings.map(({ subjectId }) => subjectId),
    number,
  );
  const changed = new Set(changes.map(({ subjectId }) => subjectId));
  const isOpen = OPEN_STATUSES.includes(status);
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
      mayWaive={isOpen && mayWaive(viewer, finding)}
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
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {groups.length === 0 ? (
        <EmptyState title="Nothing is wrong">No check has anything to say about what it changes.</EmptyState>
      ) : null}
      {groups.map(({ id, title, of }) => (
        <Section key={id} id={id} title={title} remark={`${of.length}`}>
          <ul className="divide-y divide-line border-y border-line">{of.map(card)}</ul>
        </Section>
      ))}
      {check.solved.length === 0 ? null : (
        <Section id="solved" title="Put right by it" remark={`${check.solved.length}`}>
          <ul className="grid list-disc gap-1 pl-5 text-ink-soft">
            {check.solved.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      <p className="text-sm text-ink-faint">
        Checked as it is now.{' '}
        {lastCheck === null ? null : (
          <>
            When it was last handed in, on <Moment at={lastCheck.at} />, it was checked over release{' '}
            {lastCheck.release}
            {lastCheck.headHash === headHash ? ', with the same content.' : ', with other content.'}
          </>
        )}
      </p>
    </div>
  );
}

function mayWaive(viewer: Viewer | undefined, { waivableBy }: Finding): boolean {
  if (viewer?.kind !== 'PERSON' || waivableBy === null || can(viewer, 'WAIVE') !== true) return false;
  return rolesWith(viewer.roles).has(waivableBy);
}
