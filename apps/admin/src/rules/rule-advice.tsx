import type { RuleViewFragment } from '../api/generated/graphql.ts';

/** What to do when a rule is true, and when to get help after all. */
export function RuleAdvice({ rule }: { readonly rule: RuleViewFragment }) {
  const { advice, safetyNet } = rule;
  return (
    <div className="grid gap-3">
      {advice === null ? null : <p className="max-w-prose text-lg">{advice}</p>}
      {safetyNet === null ? null : (
        <div className="max-w-prose rounded-md border-l-4 border-warning bg-warning-wash px-4 py-3">
          <p className="text-sm font-semibold text-warning">Safety net</p>
          <p>{safetyNet}</p>
        </div>
      )}
    </div>
  );
}
