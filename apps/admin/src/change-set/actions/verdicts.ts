import type { ChangeSetStatus, Verdict } from '../../desk-api/generated/graphql.ts';

/** What can be said of a change set, as its buttons call it, and what each means. */
export const VERDICTS: readonly {
  readonly verdict: Verdict;
  readonly name: string;
  readonly means: string;
}[] = [
  { verdict: 'APPROVE', name: 'Approve', means: 'It may be published as it is.' },
  { verdict: 'REQUEST_CHANGES', name: 'Ask for changes', means: 'It goes back to its owner.' },
  { verdict: 'REJECT', name: 'Reject', means: 'It is refused for good.' },
  { verdict: 'TAKE_BACK', name: 'Take back', means: 'What you said before no longer stands.' },
];

/** What a verdict came to, for whoever gave it. */
export function verdictDone(verdict: Verdict, number: number, status: ChangeSetStatus): string {
  switch (verdict) {
    case 'APPROVE':
      if (status === 'PUBLISHED') return `You approved CS-${number}, and it is published.`;
      return status === 'IN_REVIEW'
        ? `You approved CS-${number}; it waits for what else its gate asks for.`
        : `You approved CS-${number}; it can be published.`;
    case 'REQUEST_CHANGES':
      return `You asked for changes of CS-${number}; it is back with its owner.`;
    case 'REJECT':
      return `You rejected CS-${number}; it is closed.`;
    case 'TAKE_BACK':
      return `Taken back; you say nothing of CS-${number} now.`;
  }
}
