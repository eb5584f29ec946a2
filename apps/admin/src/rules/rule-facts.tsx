import { ruleAudience } from '@symptograph/core';
import type { RuleViewFragment } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { CalendarDate } from '../ui/calendar-date.tsx';
import { FactRow, FactRows } from '../ui/fact-row.tsx';

/** The short facts of a rule: for whom it is, who sees to it, and its state of review. */
export function RuleFacts({ rule }: { readonly rule: RuleViewFragment }) {
  const { audience, referTo, reviewDue, version } = rule;
  return (
    <FactRows>
      <FactRow name="Written for">{capitalised(ruleAudience.terms[audience].label)}</FactRow>
      {referTo === null ? null : <FactRow name="Who sees to it">{referTo}</FactRow>}
      {reviewDue === null ? null : (
        <FactRow name="To be reviewed">
          <CalendarDate date={reviewDue} />
        </FactRow>
      )}
      <FactRow name="Version">
        <span className="tabular-nums">{version}</span>
      </FactRow>
    </FactRows>
  );
}
