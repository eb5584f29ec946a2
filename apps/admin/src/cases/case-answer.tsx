import type { ReactNode } from 'react';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import type { LoadedCase } from './load-case.ts';
import { verdictOn } from './verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** What is expected of a case beside what the rules answer, and their advice. */
export function CaseAnswer({ loaded: { case: of, triage } }: { readonly loaded: LoadedCase }) {
  const { expected, acceptable } = of;
  const others = acceptable.filter((level) => level !== expected);
  return (
    <div className="overflow-hidden rounded-md border border-line bg-surface shadow-sm">
      <dl className="grid gap-px bg-line sm:grid-cols-3">
        <Cell name="Expected">
          <UrgencyBadge urgency={expected} size="large" />
          {others.length === 0 ? null : (
            <p className="mt-2 flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
              or{' '}
              {others.map((level) => (
                <UrgencyBadge key={level} urgency={level} />
              ))}
            </p>
          )}
        </Cell>
        <Cell name="The rules answer">
          <UrgencyBadge urgency={triage.floor} size="large" />
          <p className="mt-2">
            <VerdictMark verdict={verdictOn(triage.floor, of)} />
          </p>
        </Cell>
        <Cell name="Cannot be excluded yet">
          <UrgencyBadge urgency={triage.ceiling} size="large" />
          {triage.ceiling === triage.floor ? (
            <p className="mt-2 text-sm text-ink-soft">Nothing more urgent is open.</p>
          ) : null}
        </Cell>
      </dl>
      <p className="border-t border-line px-4 py-3">{triage.advice}</p>
    </div>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="bg-surface px-4 py-3">
      <dt className="mb-1.5 text-xs font-medium text-ink-faint">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
