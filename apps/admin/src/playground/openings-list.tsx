import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { FoldedFacts } from './folded-facts.tsx';
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
                ? 'where no rule spoke for it, when just this is known:'
                : `though ${guards.map((title) => `“${title}”`).join(' and ')} stood in its way and ${guards.length === 1 ? 'is' : 'are'} not excluded, when just this is known:`}
            </p>
            <FoldedFacts facts={facts} />
          </li>
        ))}
      </ul>
    </div>
  );
}
