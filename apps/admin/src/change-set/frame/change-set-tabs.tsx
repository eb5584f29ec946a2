'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useSingleKeys } from '../../keys/use-single-keys.ts';
import { IntentLink } from '../../ui/intent-link.tsx';
import { CHANGE_SET_TABS, type ChangeSetTab, changeSetTabPath } from './change-set-tab.ts';

interface ChangeSetTabsProps {
  readonly number: number;
  /** How many things there are on a page; absent where that is not known yet, or says nothing. */
  readonly counts: Readonly<Partial<Record<ChangeSetTab, number>>>;
}

const TAB =
  'inline-flex min-h-11 items-center gap-1.5 border-b-2 border-transparent px-2.5 text-sm whitespace-nowrap text-ink-soft hover:border-line-strong hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent-strong';

/** Takes the room of the bold word always, so that nothing moves when it turns bold. */
const WORD =
  'grid after:invisible after:h-0 after:overflow-hidden after:font-semibold after:content-[attr(data-name)]';

/** The pages of a change set as links, the present one marked, with how much there is on each; `[` and `]` go to the one before and after. */
export function ChangeSetTabs({ number, counts }: ChangeSetTabsProps) {
  const path = usePathname();
  const router = useRouter();
  const go = (by: 1 | -1) => {
    const at = CHANGE_SET_TABS.findIndex(({ key }) => changeSetTabPath(number, key) === path);
    const next = CHANGE_SET_TABS[at + by];
    if (next) router.push(changeSetTabPath(number, next.key));
  };
  useSingleKeys({ '[': () => go(-1), ']': () => go(1) });
  return (
    <nav aria-label="Pages of the change set" className="border-b border-line">
      <ul className="-mb-px flex flex-wrap">
        {CHANGE_SET_TABS.map(({ key, name }) => {
          const href = changeSetTabPath(number, key);
          const count = counts[key];
          return (
            <li key={key}>
              <IntentLink href={href} aria-current={path === href ? 'page' : undefined} className={TAB}>
                <span className={WORD} data-name={name}>
                  {name}
                </span>
                {count === undefined ? null : (
                  <span className="rounded-full bg-sunken px-1.5 text-xs font-normal text-ink-soft tabular-nums">
                    {count}
                  </span>
                )}
              </IntentLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
