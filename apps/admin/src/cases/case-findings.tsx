import { describeMeasure } from '@symptograph/core';
import type { FindingState } from '../api/generated/graphql.ts';
import { FactChips } from '../findings/fact-chip.tsx';
import type { FindingView } from '../findings/finding-inputs.ts';

interface FindingGroup {
  readonly heading: string;
  readonly findings: readonly FindingView[];
}

const STATE_HEADINGS: readonly (readonly [FindingState, string])[] = [
  ['PRESENT', 'Present'],
  ['ABSENT', 'Known to be absent'],
  ['UNKNOWN', 'Asked, and not known'],
];

/** What is known of a case's person: what was measured, what is there, what is not, and what was left open. */
export function CaseFindings({ findings }: { readonly findings: readonly FindingView[] }) {
  return (
    <dl className="grid gap-4">
      {groupsOf(findings).map(({ heading, findings: found }) => (
        <div key={heading} className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <dt className="text-sm text-ink-soft">
            {heading} <span className="text-ink-faint tabular-nums">{found.length}</span>
          </dt>
          <dd>
            <FactChips label={heading} facts={found.map(chipOf)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function groupsOf(findings: readonly FindingView[]): readonly FindingGroup[] {
  const isMeasured = ({ value }: FindingView) => value !== null;
  return [
    { heading: 'Measured', findings: findings.filter(isMeasured) },
    ...STATE_HEADINGS.map(([state, heading]) => ({
      heading,
      findings: findings.filter((finding) => !isMeasured(finding) && finding.state === state),
    })),
  ].filter(({ findings: found }) => found.length > 0);
}

function chipOf({ fact, state, value }: FindingView) {
  const words =
    value === null
      ? undefined
      : describeMeasure({ value, ...(fact.unit !== null && { unit: fact.unit }), evidence: '' });
  return { fact, state, value: words };
}
