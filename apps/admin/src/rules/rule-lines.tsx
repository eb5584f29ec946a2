import type { RuleLinkFragment } from '../api/generated/graphql.ts';
import { TextLink } from '../ui/text-link.tsx';
import { RuleLevel } from './rule-level.tsx';
import { rulePath } from './rule-path.ts';

/** Rules in short: title and level, a line each. */
export function RuleLines({ rules }: { readonly rules: readonly RuleLinkFragment[] }) {
  return (
    <ul className="divide-y divide-line">
      {rules.map((rule) => (
        <li
          key={rule.id}
          className="grid items-baseline gap-x-6 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <span className="font-medium">
            <TextLink href={rulePath(rule)}>{rule.title}</TextLink>
          </span>
          <span>
            <RuleLevel urgency={rule.urgency} />
          </span>
        </li>
      ))}
    </ul>
  );
}
