import { can, OPEN_STATUSES } from '@symptograph/core';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { ChangeSetOverviewDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { loadViewer } from '../../session/load-viewer.ts';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { AssignmentList } from './assignment-list.tsx';
import { ClosingSection } from './closing-section.tsx';
import { FollowUpPanel } from './follow-up-panel.tsx';
import { GateSections } from './gate-sections.tsx';
import { ReviewList } from './review-list.tsx';
import { TitleRemark } from './title-remark.tsx';

/** What a change set is for, who must approve it, what is still missing, and what was said of it. */
export async function ChangeSetOverview({ number }: { readonly number: number }) {
  const [answer, viewer] = await Promise.all([
    queryDesk(ChangeSetOverviewDocument, { number }),
    loadViewer(),
  ]);
  const changeSet = answer.changeSet ?? notFound();
  const { title, rationale, changes, contributors, assignments, reviews, followUp, status, headHash, owner } =
    changeSet;
  const isOpen = OPEN_STATUSES.includes(status);
  const subject = { changeSet: { ownerId: owner.id, status } };
  const may = (action: 'ASSIGN' | 'FOLLOW_UP') =>
    viewer !== undefined && can(viewer, action, subject) === true;
  const writers = new Intl.ListFormat('en').format(contributors.map(({ name }) => name));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <Section id="purpose" title="What it is for">
        {isOpen ? (
          <Suspense>
            <TitleRemark number={number} title={title} />
          </Suspense>
        ) : null}
        {rationale === '' ? (
          <p className="text-ink-soft">
            Nobody has said why yet.{' '}
            {isOpen ? 'Its owner or an editor can, under More, Title and rationale.' : ''}
          </p>
        ) : (
          <p className="max-w-prose whitespace-pre-line">{rationale}</p>
        )}
        <p className="mt-2 text-sm text-ink-soft">
          <TextLink href={changeSetTabPath(number, 'changes')}>
            {changes.length === 1 ? '1 change' : `${changes.length} changes`}
          </TextLink>
          {writers === '' ? '' : `, written by ${writers}`}
        </p>
      </Section>
      {followUp === null ? null : (
        <Section id="follow-up" title="Look at it afterwards">
          <FollowUpPanel number={number} followUp={followUp} mayFollowUp={may('FOLLOW_UP')} />
        </Section>
      )}
      <Suspense key={`${status} ${headHash}`} fallback={<Skeleton widths={[40, 88, 76, 92, 64]} />}>
        {isOpen ? <GateSections number={number} /> : <ClosingSection number={number} />}
      </Suspense>
      <Section id="reviews" title="Reviews">
        <ReviewList reviews={reviews} />
      </Section>
      <Section id="asked" title="Asked to look">
        <AssignmentList number={number} assignments={assignments} mayAssign={isOpen && may('ASSIGN')} />
      </Section>
    </div>
  );
}
