import type { ListedRuleFragment } from '../api/generated/graphql.ts';
import { ConceptNames } from '../statements/concept-names.tsx';
import { Badge } from '../ui/badge.tsx';
import { IntentLink } from '../ui/intent-link.tsx';
import { RuleLevel } from './rule-level.tsx';
import { rulePath } from './rule-path.ts';
import { RuleStanding } from './rule-standing.tsx';

/** Rules with their level, what they say in English, what the cases cover of them, their last change, and the conditions that they suggest. */
export function RuleList({ rules }: { readonly rules: readonly ListedRuleFragment[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rules.map((rule) => (
        <li
          key={rule.id}
          className="grid gap-x-6 gap-y-1.5 py-3.5 sm:grid-cols-[10.5rem_minmax(0,1fr)] xl:grid-cols-[10.5rem_minmax(0,1fr)_15rem]"
        >
          <div className="flex flex-wrap content-start items-start gap-1.5 sm:pt-1">
            <RuleLevel urgency={rule.urgency} />
            {rule.audience === 'CLINICIAN' ? <Badge tone="accent">For clinicians</Badge> : null}
          </div>
          <div className="min-w-0">
            <h2>
              <IntentLink
                href={rulePath(rule)}
                className="font-medium text-ink hover:text-accent hover:underline"
              >
                {rule.title}
              </IntentLink>
            </h2>
            <p className="line-clamp-3 max-w-prose text-sm text-ink-soft">{rule.sentence}</p>
            <RuleStanding {...rule} />
          </div>
          {rule.suggests.length === 0 ? null : (
            <p className="text-sm text-ink-soft sm:col-start-2 xl:col-start-3 xl:pt-1">
              <span className="text-ink-faint">Suggests </span>
              <ConceptNames concepts={rule.suggests} joint="and" />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
