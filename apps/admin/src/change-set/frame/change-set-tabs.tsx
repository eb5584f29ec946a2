'use client';

import { usePathname, useRouter } from 'next/navigation';
import { Suspense, use } from 'react';
import { useSingleKeys } from '../../keys/use-single-keys.ts';
import { IntentLink } from '../../ui/intent-link.tsx';
import { CHANGE_SET_TABS, type ChangeSetTab, changeSetTabPath } from './change-set-tab.ts';
import type { TabCounts } from './tab-counts.ts';

interface ChangeSetTabsProps {
  readonly number: number;
  /** Those that are known at once. */
  readonly counts: TabCounts;
  /** Those that come once the change set is judged, and what they are of: another standing is counted anew. */
  readonly judged: { readonly counts: Promise<TabCounts>; readonly of: string };
}

const COUNT = 'rounded-full bg-sunken px-1.5 text-xs font-normal text-ink-soft tabular-nums';

const TAB =
  'inline-flex min-h-11 items-center gap-1.5 border-b-2 border-transparent px-2.5 text-sm whitespace-nowrap text-ink-soft hover:border-line-strong hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent-strong';

/** Takes the room of the bold word always, so that nothing moves when it turns bold. */
const WORD =
  'grid after:invisible after:h-0 after:overflow-hidden after:font-semibold after:content-[attr(data-name)]';

/**
 * The pages of a change set as links, the present one marked, with how much there is on each; `[` and `]` go to the one before and after.
 * A count that comes later comes into its link: a link that is put in the place of another takes the click with it that is under way.
 */
export function ChangeSetTabs({ number, counts, judged }: ChangeSetTabsProps) {
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
                {count === undefined ? (
                  <Suspense key={judged.of} fallback={null}>
                    <JudgedCount counts={judged.counts} of={key} />
                  </Suspense>
                ) : (
                  <span className={COUNT}>{count}</span>
                )}
              </IntentLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface JudgedCountProps {
  readonly counts: Promise<TabCounts>;
  readonly of: ChangeSetTab;
}

function JudgedCount({ counts, of }: JudgedCountProps) {
  const { [of]: count } = use(counts);
  return count === undefined ? null : <span className={COUNT}>{count}</span>;
}
