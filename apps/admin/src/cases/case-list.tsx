import type { ReactNode } from 'react';
import type { ReplayedCase } from '../rules/replayed-cases.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { casePath, caseTitle } from './case-path.ts';
import { verdictOn } from './verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';

const HEAD = 'py-2 pr-6 text-left text-xs font-semibold text-ink-faint';

interface ListedCase extends Pick<ReplayedCase, 'floor'> {
  readonly of: Pick<ReplayedCase['of'], 'id' | 'slug' | 'narrative' | 'expected' | 'acceptable'>;
}

interface CaseListProps {
  readonly cases: readonly ListedCase[];
  /** Where a case leads; to its page when left out. */
  readonly pathOf?: (of: ListedCase['of']) => string;
}

/** Cases with what is expected beside what the rules answer; on a narrow screen each row becomes a block. */
export function CaseList({ cases, pathOf = casePath }: CaseListProps) {
  return (
    <table className="block w-full text-sm md:table">
      <caption className="sr-only">Cases</caption>
      <thead className="hidden border-b border-line-strong/50 md:table-header-group">
        <tr>
          <th scope="col" className={HEAD}>
            Case
          </th>
          <th scope="col" className={HEAD}>
            Expected
          </th>
          <th scope="col" className={HEAD}>
            The rules answer
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {cases.map(({ of, floor }) => (
          <tr key={of.id} className="block border-b border-line py-3 md:table-row md:py-0">
            <NameCell of={of} href={pathOf(of)} />
            <Cell name="Expected">
              <UrgencyBadge urgency={of.expected} />
            </Cell>
            <Cell name="The rules answer">
              <span className="inline-flex flex-wrap items-center gap-x-2.5 gap-y-1">
                <UrgencyBadge urgency={floor} />
                <VerdictMark verdict={verdictOn(floor, of)} quiet />
              </span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NameCell({ of, href }: Pick<ListedCase, 'of'> & { readonly href: string }) {
  return (
    <th scope="row" className="block pb-1.5 text-left font-normal md:table-cell md:py-3 md:pr-6">
      <IntentLink href={href} className="text-base font-medium text-ink hover:text-accent hover:underline">
        {caseTitle(of)}
      </IntentLink>
      <span className="block max-w-prose text-ink-soft">{of.narrative}</span>
    </th>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <td className="grid grid-cols-[7rem_minmax(0,1fr)] items-baseline py-0.5 align-top md:table-cell md:py-3 md:pr-6 md:last:pr-0">
      <span className="text-xs text-ink-faint md:hidden">{name}</span>
      <span>{children}</span>
    </td>
  );
}
