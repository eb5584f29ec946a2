import { capitalised } from '../concepts/capitalised.ts';
import { KindMark } from '../concepts/kind-mark.tsx';
import { CONTRACTS_PATH } from '../contracts/contract-path.ts';
import { CRITERIA_PATH } from '../criteria/criterion-path.ts';
import { PAGE_MARKS } from '../shell/page-marks.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { newPath } from './new-path.ts';
import { NEW_TYPES } from './new-type.ts';

/** A way to begin each kind of thing, in a change set when one is named. */
export function NewChoices({ changeSet }: { readonly changeSet: number | undefined }) {
  return (
    <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line shadow-sm sm:grid-cols-2">
      {NEW_TYPES.map(({ segment, kind, noun, introduction }) => (
        <li key={segment} className="bg-surface sm:last:odd:col-span-2">
          <IntentLink
            href={newPath(segment, changeSet)}
            className="group flex h-full flex-col gap-1 p-4 hover:bg-accent-wash/50 focus-visible:-outline-offset-3"
          >
            <span className="flex items-center gap-2.5">
              {kind === undefined ? (
                <PageMark of={PAGES[segment] ?? `/${segment}s`} />
              ) : (
                <KindMark kind={kind} size={20} />
              )}
              <span className="font-semibold group-hover:text-accent-strong">New {noun}</span>
            </span>
            <span className="text-sm text-ink-soft">{capitalised(introduction)}</span>
          </IntentLink>
        </li>
      ))}
    </ul>
  );
}

/** Where what begins so is listed, when that is not under its plural. */
const PAGES: Readonly<Record<string, string>> = { criterion: CRITERIA_PATH, contract: CONTRACTS_PATH };

/** The sign that the side bar has for a list. */
function PageMark({ of }: { readonly of: string }) {
  const Mark = PAGE_MARKS[of];
  return Mark === undefined ? null : <Mark aria-hidden="true" size={20} className="text-ink-faint" />;
}
