import type { TracedRuleViewFragment } from '../api/generated/graphql.ts';
import { FactChips } from '../findings/fact-chip.tsx';
import { RuleLevel } from '../rules/rule-level.tsx';
import { rulePath } from '../rules/rule-path.ts';
import { TextLink } from '../ui/text-link.tsx';

/** Rules with the least that makes each of them true: what of that is known, and what is missing. */
export function TracedRules({ rules }: { readonly rules: readonly TracedRuleViewFragment[] }) {
  return (
    <ul className="divide-y divide-line">
      {rules.map(({ rule, because, missing }) => (
        <li key={rule.id} className="grid gap-2 py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">
              <TextLink href={rulePath(rule)}>{rule.title}</TextLink>
            </span>
            <RuleLevel urgency={rule.urgency} />
          </p>
          <Reason name="Because" facts={because} />
          <Reason name="If also" facts={missing} />
        </li>
      ))}
    </ul>
  );
}

interface ReasonProps {
  readonly name: string;
  readonly facts: TracedRuleViewFragment['because'];
}

function Reason({ name, facts }: ReasonProps) {
  if (facts.length === 0) return null;
  return (
    <div className="grid gap-x-3 gap-y-1 sm:grid-cols-[4.5rem_minmax(0,1fr)]">
      <p className="text-sm text-ink-faint sm:pt-1">{name}</p>
      <FactChips label={name} facts={facts} />
    </div>
  );
}
