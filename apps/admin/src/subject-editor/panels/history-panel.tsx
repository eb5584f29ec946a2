'use client';

import { changeSetPath } from '../../change-sets/change-set-path.ts';
import { HistoryOfSubjectDocument, type HistoryOfSubjectQuery } from '../../desk-api/generated/graphql.ts';
import { comparePath } from '../../releases/compare-request.ts';
import { releasePath } from '../../releases/release-path.ts';
import { Moment } from '../../ui/moment.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Answered } from './answered.tsx';
import type { PanelProps } from './panel-props.ts';
import { useDeskAnswer } from './use-desk-answer.ts';

type SubjectRevision = HistoryOfSubjectQuery['subjectHistory']['nodes'][number];

/** What releases made of a subject, newest first, with who wrote and who approved it. */
export function HistoryPanel({ id, head }: PanelProps) {
  const answer = useDeskAnswer({
    document: HistoryOfSubjectDocument,
    variables: { id },
    changeSet: undefined,
    head,
  });
  return (
    <Answered answer={answer}>
      {({ subjectHistory: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <p className="text-sm text-ink-soft">No release has it yet.</p>
        ) : (
          <>
            <ol className="divide-y divide-line">
              {nodes.map((each) => (
                <li key={each.revision.release.number} className="grid gap-1 py-2 text-sm">
                  <OneRevision revision={each} />
                </li>
              ))}
            </ol>
            {totalCount > nodes.length ? (
              <p className="mt-2 text-sm text-ink-faint">
                The last {nodes.length} of {totalCount}.
              </p>
            ) : null}
          </>
        )
      }
    </Answered>
  );
}

function OneRevision({
  revision: { revision, changeSet, contributors, approvers },
}: {
  readonly revision: SubjectRevision;
}) {
  const { number, publishedAt } = revision.release;
  return (
    <>
      <p className="flex flex-wrap gap-x-3 text-ink-faint">
        <TextLink href={releasePath(number)}>Release {number}</TextLink>
        <Moment at={publishedAt} by="DAY" />
        {changeSet === null ? null : (
          <TextLink href={changeSetPath(changeSet.number)}>
            CS-{changeSet.number}: {changeSet.title}
          </TextLink>
        )}
        {number > 1 ? (
          <TextLink href={comparePath({ from: number - 1, to: number })}>
            Compare with release {number - 1}
          </TextLink>
        ) : null}
      </p>
      <p>{revision.sentence}</p>
      {contributors.length === 0 ? null : (
        <p className="text-ink-soft">
          Written by {named(contributors)}
          {approvers.length === 0 ? '' : `, approved by ${named(approvers)}`}.
        </p>
      )}
    </>
  );
}

function named(people: readonly { readonly name: string }[]): string {
  return new Intl.ListFormat('en-GB').format(people.map(({ name }) => name));
}
