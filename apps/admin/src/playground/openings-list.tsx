import { TermChips } from '../rule-book/term-chips.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import type { ShownOpening } from './proved-change.ts';

/** New ways to self-care, each with the rules that stood in its way. */
export function OpeningsList({ openings }: { readonly openings: readonly ShownOpening[] }) {
  if (openings.length === 0) return null;
  return (
    <div>
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        New ways to <UrgencyBadge urgency="SELF_CARE" />
      </h3>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {openings.map(({ facts, guards }) => (
          <li key={JSON.stringify(facts)} className="grid gap-2 py-3">
            <p className="text-sm">
              Self-care is now shown{' '}
              {guards.length === 0
                ? 'where no rule spoke for it.'
                : `though ${guards.map((title) => `“${title}”`).join(' and ')} stood in its way and ${guards.length === 1 ? 'is' : 'are'} not excluded, when just this is known:`}
            </p>
            <Facts facts={facts} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many facts are in view before the rest is folded up: a way to self-care excludes many signs. */
const IN_VIEW = 8;

function Facts({ facts }: Pick<ShownOpening, 'facts'>) {
  const sorted = [...facts].sort((a, b) => Number(a.state === 'ABSENT') - Number(b.state === 'ABSENT'));
  const rest = sorted.slice(IN_VIEW);
  return (
    <>
      <TermChips label="Known facts" facts={sorted.slice(0, IN_VIEW)} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="mb-1.5 w-fit cursor-pointer text-sm text-ink-soft">
            and {rest.length} facts more
          </summary>
          <TermChips label="More known facts" facts={rest} />
        </details>
      )}
    </>
  );
}
