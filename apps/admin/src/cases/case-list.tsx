import type { Urgency } from '@symptograph/rules';
import type { ReactNode } from 'react';
import type { CaseListQuery } from '../api/generated/graphql.ts';
import type { ReplayedCase } from '../rules/replayed-cases.ts';
import { TextLink } from '../ui/text-link.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { casePath, caseTitle } from './case-path.ts';
import { verdictOn } from './verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';

interface CaseListProps {
  readonly cases: CaseListQuery['cases']['nodes'];
  /** What the rules answer to each case, by its id. */
  readonly answers: ReadonlyMap<string, ReplayedCase>;
}

/** Cases with what is expected beside what the rules answer, and whether that is right. */
export function CaseList({ cases, answers }: CaseListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {cases.map((each) => (
        <li key={each.id} className="grid gap-x-8 gap-y-2 py-4 lg:grid-cols-[minmax(0,1fr)_13rem] lg:gap-y-1">
          <div className="min-w-0">
            <h2 className="font-medium">
              <TextLink href={casePath(each)}>{caseTitle(each)}</TextLink>
            </h2>
            <p className="mt-0.5 max-w-prose text-sm text-ink-soft">{each.narrative}</p>
          </div>
          <Levels expected={each.expected} acceptable={each.acceptable} floor={answers.get(each.id)?.floor} />
        </li>
      ))}
    </ul>
  );
}

interface LevelsProps {
  readonly expected: Urgency;
  readonly acceptable: readonly Urgency[];
  /** What the rules answer; absent where the findings contradict each other. */
  readonly floor: Urgency | undefined;
}

function Levels({ expected, acceptable, floor }: LevelsProps) {
  return (
    <dl className="grid content-start gap-y-1 text-sm">
      <Level name="Expected">
        <UrgencyBadge urgency={expected} />
      </Level>
      <Level name="Rules answer">
        {floor === undefined ? (
          'nothing: its findings contradict each other'
        ) : (
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <UrgencyBadge urgency={floor} />
            <VerdictMark verdict={verdictOn(floor, { expected, acceptable })} />
          </span>
        )}
      </Level>
    </dl>
  );
}

function Level({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <dt className="w-24 text-xs text-ink-faint">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
