import type { ReplayedCase } from '../rules/replayed-cases.ts';
import { TextLink } from '../ui/text-link.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { casePath, caseTitle } from './case-path.ts';

/** How many cases are in view before the rest is folded up. */
const IN_VIEW = 8;

/** Cases in short: title, story, and the level that is expected. */
export function CaseLines({ cases }: { readonly cases: readonly ReplayedCase[] }) {
  const rest = cases.slice(IN_VIEW);
  return (
    <>
      <Lines cases={cases.slice(0, IN_VIEW)} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="w-fit cursor-pointer py-2 text-sm font-medium">
            {rest.length === 1 ? '1 more case' : `${rest.length} more cases`}
          </summary>
          <Lines cases={rest} />
        </details>
      )}
    </>
  );
}

function Lines({ cases }: { readonly cases: readonly ReplayedCase[] }) {
  return (
    <ul className="divide-y divide-line">
      {cases.map(({ of }) => (
        <li key={of.id} className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <p className="font-medium">
              <TextLink href={casePath(of)}>{caseTitle(of)}</TextLink>
            </p>
            <p className="max-w-prose text-sm text-ink-soft">{of.narrative}</p>
          </div>
          <span>
            <span className="sr-only">Expected: </span>
            <UrgencyBadge urgency={of.expected} />
          </span>
        </li>
      ))}
    </ul>
  );
}
