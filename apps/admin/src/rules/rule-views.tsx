'use client';

import { usePathname } from 'next/navigation';
import { CONTRACTS_PATH } from '../contracts/contract-path.ts';
import { CRITERIA_PATH } from '../criteria/criterion-path.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { RULES_PATH } from './rule-path.ts';

const VIEWS = [
  { href: RULES_PATH, name: 'Rules' },
  { href: CRITERIA_PATH, name: 'Criteria' },
  { href: CONTRACTS_PATH, name: 'Contracts' },
] as const;

const TAB =
  'inline-flex min-h-11 items-center border-b-2 border-transparent px-2.5 text-sm text-ink-soft hover:border-line-strong hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent-strong';

/** Rules, the criteria that they share and the contracts that they keep, as links; the present one is marked. */
export function RuleViews() {
  const path = usePathname();
  return (
    <nav aria-label="Rules and what belongs to them" className="border-b border-line">
      <ul className="-mb-px flex flex-wrap">
        {VIEWS.map(({ href, name }) => (
          <li key={href}>
            <IntentLink href={href} aria-current={path === href ? 'page' : undefined} className={TAB}>
              {name}
            </IntentLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
