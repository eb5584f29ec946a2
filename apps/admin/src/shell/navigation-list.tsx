'use client';

import { usePathname } from 'next/navigation';
import { KindMark } from '../concepts/kind-mark.tsx';
import { Count } from '../ui/count.tsx';
import { IntentLink } from '../ui/intent-link.tsx';
import { entryOf } from './entry-of.ts';
import type { NavigationEntry } from './navigation.ts';
import { PAGE_MARKS } from './page-marks.ts';

interface NavigationListProps {
  readonly entries: readonly NavigationEntry[];
  readonly onChoose?: () => void;
}

/** The app's entries, the current one marked. */
export function NavigationList({ entries, onChoose }: NavigationListProps) {
  const path = entryOf(usePathname());
  return (
    <ul className="grid gap-0.5">
      {entries.map(({ href, name, kind, group, count, unread }, index) => {
        const Mark = PAGE_MARKS[href];
        const startsGroup = index > 0 && entries[index - 1]?.group !== group;
        const current = path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined;
        return (
          <li key={href} className={startsGroup ? 'mt-2 border-t border-line pt-2' : ''}>
            <IntentLink
              href={href}
              aria-current={current}
              {...(onChoose && { onClick: onChoose })}
              className="flex min-h-10 items-center gap-3 lg:min-h-9 rounded-md px-3 text-sm text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:bg-accent-wash aria-[current]:font-semibold aria-[current]:text-accent-strong"
            >
              {kind ? <KindMark kind={kind} /> : null}
              {Mark ? <Mark aria-hidden="true" size={18} strokeWidth={1.75} className="shrink-0" /> : null}
              <span className="grow">{name}</span>
              {count === undefined ? null : (
                <span className="text-xs tabular-nums opacity-80">
                  <Count of={count} />
                </span>
              )}
              <Unread count={unread} />
            </IntentLink>
          </li>
        );
      })}
    </ul>
  );
}

function Unread({ count }: { readonly count: number | undefined }) {
  if (!count) return null;
  return (
    <span className="rounded-full bg-accent px-2 text-xs font-semibold text-on-accent tabular-nums">
      {count}
      <span className="sr-only"> unread</span>
    </span>
  );
}
