import type { RuleRowFragment } from '../api/generated/graphql.ts';
import { ConceptNames } from '../statements/concept-names.tsx';
import { Badge } from '../ui/badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { RuleLevel } from './rule-level.tsx';
import { rulePath } from './rule-path.ts';

/** Rules with their level, what they say in English, and the conditions that they suggest. */
export function RuleList({ rules }: { readonly rules: readonly RuleRowFragment[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rules.map((rule) => (
        <li key={rule.id} className="grid gap-x-6 gap-y-2 py-4 md:grid-cols-[11.5rem_minmax(0,1fr)]">
          <div className="flex flex-wrap content-start items-start gap-1.5">
            <RuleLevel urgency={rule.urgency} />
            {rule.audience === 'CLINICIAN' ? <Badge tone="accent">For clinicians</Badge> : null}
          </div>
          <div className="min-w-0">
            <h2 className="font-medium">
              <TextLink href={rulePath(rule)}>{rule.title}</TextLink>
            </h2>
            <p className="mt-0.5 line-clamp-3 max-w-prose text-sm text-ink-soft">{rule.sentence}</p>
            {rule.suggests.length === 0 ? null : (
              <p className="mt-1 text-sm">
                <span className="text-ink-faint">Suggests </span>
                <ConceptNames concepts={rule.suggests} joint="and" />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
