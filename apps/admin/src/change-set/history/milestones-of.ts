import type { ChangeSetHistoryQuery, Verdict } from '../../desk-api/generated/graphql.ts';

/** A change set with all that became of it but its edits. */
export type ToldChangeSet = Omit<NonNullable<ChangeSetHistoryQuery['changeSet']>, 'events'>;

/** Something that happened to a change set besides its edits. */
export interface Milestone {
  /** Unique among those of a change set. */
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  /** "Ada approved it" */
  readonly words: string;
  /** What was written with it. */
  readonly text?: string;
}

const VERDICTS: Readonly<Partial<Record<Verdict, string>>> = {
  APPROVE: 'approved it',
  REQUEST_CHANGES: 'asked for changes',
  REJECT: 'rejected it',
};

/** What happened to a change set besides its edits, oldest first: verdicts, comments, what was said of witnesses, who was asked, and its publication. */
export function milestonesOf(changeSet: ToldChangeSet): readonly Milestone[] {
  const { createdAt, submittedAt, owner } = changeSet;
  return [
    { key: 'begun', at: createdAt, words: `${owner.name} began it` },
    ...(submittedAt === null
      ? []
      : [{ key: 'submitted', at: submittedAt, words: 'It was last handed in for review' }]),
    ...changeSet.assignments.map(({ at, by, person }) => ({
      key: `asked ${person.name}`,
      at,
      words: `${by.name} asked ${person.name} to look at it`,
    })),
    ...changeSet.reviews.map(({ at, verdict, reviewer, text }) => ({
      key: `review ${at} ${reviewer.name}`,
      at,
      words: `${reviewer.name} ${VERDICTS[verdict] ?? 'took back what they had said'}`,
      text,
    })),
    ...saidIn(changeSet),
    ...publicationOf(changeSet),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Comments, conversations that were settled, and reasons of witnesses. */
function saidIn({ threads, witnesses }: ToldChangeSet): readonly Milestone[] {
  const comments = threads.flatMap((thread) =>
    thread.comments.map(({ id, at, author, text }, place) => ({
      key: id,
      at,
      words: `${author.name} ${place === 0 ? 'commented' : 'answered'}`,
      text,
    })),
  );
  const settled = threads.flatMap(({ id, resolvedAt, resolvedBy }) =>
    resolvedAt === null
      ? []
      : [
          {
            key: `settled ${id}`,
            at: resolvedAt,
            words: `${resolvedBy?.name ?? 'Somebody'} settled a conversation`,
          },
        ],
  );
  const reasons = witnesses.nodes.flatMap(({ sentence, reason }) =>
    reason === null
      ? []
      : [
          {
            key: `witness ${sentence}`,
            at: reason.at,
            words: `${reason.by.name} ${reason.decision === 'ACCEPT' ? 'accepted' : 'refused'} the new answer at ${sentence}`,
            text: reason.reason,
          },
        ],
  );
  return [...comments, ...settled, ...reasons];
}

function publicationOf({ publishedRelease, publishedBy }: ToldChangeSet): readonly Milestone[] {
  if (publishedRelease === null) return [];
  const { number, publishedAt } = publishedRelease;
  const by = publishedBy === null ? 'It was published' : `${publishedBy.name} published it`;
  return [{ key: 'published', at: publishedAt, words: `${by} as release ${number}` }];
}
