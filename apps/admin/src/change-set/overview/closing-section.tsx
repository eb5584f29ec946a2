import { notFound } from 'next/navigation';
import { ChangeSetClosingDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { releasePath } from '../../releases/release-path.ts';
import { Moment } from '../../ui/moment.tsx';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { approverNames } from './approver-names.ts';
import { RequirementPanel } from './requirement-panel.tsx';

/** How a closed change set ended: what it became, by whom, and who approved it, as it is recorded; nothing of it is judged anew. */
export async function ClosingSection({ number }: { readonly number: number }) {
  const { changeSet } = await queryDesk(ChangeSetClosingDocument, { number });
  const { status, publishedRelease, publishedBy, requirement, reviews } = changeSet ?? notFound();
  const approvers = approverNames(reviews);
  if (publishedRelease === null)
    return (
      <Section id="gate" title="How it ended">
        <p>
          {status === 'WITHDRAWN' ? 'It was withdrawn' : 'It was rejected'}, and nothing of it was published.
        </p>
      </Section>
    );
  return (
    <>
      <Section id="gate" title="How it was published">
        <p>
          Published as{' '}
          <TextLink href={releasePath(publishedRelease.number)}>release {publishedRelease.number}</TextLink>
          {publishedBy === null ? '' : ` by ${publishedBy.name}`}, on{' '}
          <Moment at={publishedRelease.publishedAt} />.
        </p>
        <p className="mt-1 text-ink-soft">
          {approvers.length === 0
            ? 'No approval of a person is recorded.'
            : `Approved by ${new Intl.ListFormat('en').format(approvers)}.`}
        </p>
      </Section>
      <Section id="approval" title="Who had to approve">
        <RequirementPanel number={number} requirement={requirement} />
      </Section>
    </>
  );
}
