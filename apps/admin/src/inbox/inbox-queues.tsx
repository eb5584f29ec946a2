import { can, OPEN_STATUSES, type Viewer } from '@symptograph/core';
import { changeSetListPath } from '../change-sets/change-set-list-request.ts';
import { NEW_CHANGE_SET_PATH } from '../change-sets/change-set-path.ts';
import { RULES_PATH } from '../rules/rule-path.ts';
import { Section } from '../ui/section.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { GapList } from './gap-list.tsx';
import { INBOX_GAPS_PATH } from './inbox-path.ts';
import type { LoadedInbox } from './load-inbox.ts';
import { QueueSection } from './queue-section.tsx';

interface InboxQueuesProps {
  readonly loaded: LoadedInbox;
  readonly viewer: Viewer;
}

/** What waits for somebody, by what has to be done; lists that their role has nothing to do with are shown only when something is in them. */
export function InboxQueues({ loaded: { desk, places }, viewer }: InboxQueuesProps) {
  const {
    needsMyReview,
    assigned,
    toPublish,
    scheduled,
    mine,
    conflicted,
    failing,
    followUps,
    rulesToReview,
  } = desk.inbox;
  return (
    <>
      {can(viewer, 'REVIEW') === true || needsMyReview.count > 0 ? (
        <QueueSection
          id="needs-my-review"
          title="Needs my review"
          queue={needsMyReview}
          empty={
            <>
              Nothing waits for your verdict. See{' '}
              <TextLink href={changeSetListPath({ statuses: ['IN_REVIEW'] })}>all that is in review</TextLink>
              .
            </>
          }
        />
      ) : null}
      {assigned.count > 0 ? (
        <QueueSection id="assigned" title="Asked of me" queue={assigned} empty={null} />
      ) : null}
      {can(viewer, 'PUBLISH') === true ? (
        <QueueSection
          id="to-publish"
          title="Ready to publish"
          queue={toPublish}
          empty={
            <>
              Nothing is approved and unpublished. See{' '}
              <TextLink href={changeSetListPath({ statuses: ['IN_REVIEW'] })}>all that is in review</TextLink>
              .
            </>
          }
        />
      ) : null}
      {scheduled.count > 0 ? (
        <QueueSection id="scheduled" title="Scheduled" queue={scheduled} empty={null} />
      ) : null}
      {can(viewer, 'CREATE_CHANGE_SET') === true || mine.count > 0 ? (
        <QueueSection
          id="mine"
          title="Mine"
          queue={mine}
          all={changeSetListPath({ isMine: true, statuses: OPEN_STATUSES })}
          empty={
            <>
              You have no open change set. <TextLink href={NEW_CHANGE_SET_PATH}>Begin one</TextLink>, or take
              a gap from the list below.
            </>
          }
        />
      ) : null}
      <QueueSection
        id="conflicted"
        title="Conflicted"
        queue={conflicted}
        empty="No open change set is at odds with what was published since it was begun."
      />
      <QueueSection
        id="failing"
        title="Failing"
        queue={failing}
        empty="Nothing blocked any open change set when it was last checked."
      />
      <QueueSection
        id="follow-ups"
        title="Follow-ups due"
        queue={followUps}
        empty="Every emergency switch-off was looked at afterwards."
      />
      <Section
        id="rules-to-review"
        title="Rules due for re-review"
        remark={rulesToReview.count === 0 ? undefined : rulesToReview.count}
      >
        {rulesToReview.count === 0 ? (
          <p className="text-ink-soft">
            No rule is due. See <TextLink href={RULES_PATH}>all rules</TextLink>.
          </p>
        ) : (
          <GapList gaps={rulesToReview.gaps} places={places} />
        )}
      </Section>
      <Section id="gaps" title="Curation gaps" remark={`${desk.curationGaps.totalCount}, the riskiest first`}>
        {desk.curationGaps.nodes.length === 0 ? (
          <p className="text-ink-soft">Nothing that is looked for is missing from the graph.</p>
        ) : (
          <>
            <GapList gaps={desk.curationGaps.nodes} places={places} />
            <p className="mt-2 text-sm">
              <TextLink href={INBOX_GAPS_PATH}>All gaps, by kind</TextLink>
            </p>
          </>
        )}
      </Section>
    </>
  );
}
