import type { RuleLinkFragment } from '../api/generated/graphql.ts';
import { RuleLines } from '../rules/rule-lines.tsx';

/** The rules in which a symptom, present, can make the case an emergency. */
export function RedFlags({ rules }: { readonly rules: readonly RuleLinkFragment[] }) {
  return (
    <div className="rounded-md border-l-4 border-danger bg-surface px-4 py-3 shadow-sm">
      <p className="max-w-prose">
        When it is present, {rules.length === 1 ? 'this rule' : 'one of these rules'} can make the case an
        emergency.
      </p>
      <RuleLines rules={rules} />
    </div>
  );
}
