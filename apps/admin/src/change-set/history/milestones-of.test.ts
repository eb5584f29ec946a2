import { expect, test } from 'vitest';
import { milestonesOf, type ToldChangeSet } from './milestones-of.ts';

const ada = { name: 'Ada' };
const bob = { name: 'Bob' };
const bare: ToldChangeSet = {
  number: 1,
  createdAt: '2026-01-01T08:00:00Z',
  submittedAt: null,
  owner: ada,
  publishAt: null,
  scheduledBy: null,
  publishedBy: null,
  assignments: [],
  reviews: [],
  threads: [],
  witnesses: { nodes: [{ sentence: '(+ fever)', reason: null }] },
  publishedRelease: null,
};

test('a change set that nothing became of was begun', () => {
  expect(milestonesOf(bare).map(({ words }) => words)).toEqual(['Ada began it']);
});

test('what was asked, said, decided and published stands in the order of time, each with who did it', () => {
  const told = milestonesOf({
    ...bare,
    submittedAt: '2026-01-02T08:00:00Z',
    assignments: [{ at: '2026-01-02T09:00:00Z', by: ada, person: bob }],
    threads: [
      {
        id: 'thr_1',
        subjectId: 'con_1',
        resolvedAt: '2026-01-03T10:00:00Z',
        resolvedBy: bob,
        comments: [
          { id: 'cmt_1', at: '2026-01-03T08:00:00Z', text: 'Why?', author: bob },
          { id: 'cmt_2', at: '2026-01-03T09:00:00Z', text: 'As the source says.', author: ada },
        ],
      },
    ],
    witnesses: {
      nodes: [
        {
          sentence: '(+ fever)',
          reason: { at: '2026-01-04T08:00:00Z', decision: 'REFUSE', reason: 'It hurries.', by: bob },
        },
      ],
    },
    reviews: [{ at: '2026-01-05T08:00:00Z', verdict: 'APPROVE', text: 'Good.', reviewer: bob }],
    publishedBy: ada,
    publishedRelease: { number: 7, publishedAt: '2026-01-06T08:00:00Z' },
  });
  expect(told.map(({ words, text }) => (text === undefined ? words : `${words}: ${text}`))).toEqual([
    'Ada began it',
    'It was last handed in for review',
    'Ada asked Bob to look at it',
    'Bob commented: Why?',
    'Ada answered: As the source says.',
    'Bob settled a conversation',
    'Bob refused the new answer at (+ fever): It hurries.',
    'Bob approved it: Good.',
    'Ada published it as release 7',
  ]);
});
