import type { Urgency } from '@symptograph/rules';
import type { ReactNode } from 'react';
import { RuleLevel } from '../rules/rule-level.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { MistakeList } from './mistake-list.tsx';
import type { CoveredRule } from './rule-order.ts';
import { ScoreFigure } from './score-figure.tsx';
import { UndecidedParts } from './undecided-parts.tsx';

interface RuleCoverageRowProps {
  readonly rule: CoveredRule;
  readonly urgency: Urgency | undefined;
  readonly href: string | undefined;
  /** Whether mistakes are still being tried. */
  readonly isTrying: boolean;
  readonly isOpen: boolean;
}

/** One rule's figures, and under them what no case decides and which mistakes none notices. */
export function RuleCoverageRow({ rule, urgency, href, isTrying, isOpen }: RuleCoverageRowProps) {
  const { title, reach, score } = rule;
  const undecided = reach?.undecided ?? [];
  const unnoticed = score?.unnoticed ?? [];
  return (
    <tbody className="block border-b border-line md:table-row-group">
      <tr className="block pt-3 md:table-row">
        <th scope="row" className="block pb-1 text-left font-normal md:table-cell md:w-1/2 md:py-3 md:pr-6">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="text-base font-medium">
              {href === undefined ? title : <TextLink href={href}>{title}</TextLink>}
            </span>
            <RuleLevel urgency={urgency ?? null} />
          </span>
        </th>
        <Cell name="Cases that fire it">
          {reach === undefined || reach.fired === 0 ? (
            <strong className="text-danger">none</strong>
          ) : (
            reach.fired.toLocaleString()
          )}
        </Cell>
        <Cell name="Parts no case decides">
          {undecided.length === 0 ? 'none' : `${undecided.length} of ${reach?.parts ?? 0}`}
        </Cell>
        <Cell name="Mistakes noticed">
          <ScoreFigure score={score} isTrying={isTrying} />
        </Cell>
      </tr>
      {undecided.length + unnoticed.length === 0 ? null : (
        <tr className="block md:table-row">
          <td colSpan={4} className="block pb-3 md:table-cell">
            <details open={isOpen}>
              <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-ink-soft">
                What is not covered
              </summary>
              <div className="mt-2 grid gap-5 border-l-2 border-line pl-4">
                <UndecidedParts parts={undecided} />
                <MistakeList mistakes={unnoticed} />
              </div>
            </details>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <td className="grid grid-cols-[10rem_minmax(0,1fr)] items-baseline py-0.5 align-top tabular-nums md:table-cell md:py-3 md:pr-6 md:last:pr-0">
      <span className="text-xs text-ink-faint md:hidden">{name}</span>
      <span>{children}</span>
    </td>
  );
}
