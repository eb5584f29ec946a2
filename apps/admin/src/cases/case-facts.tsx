import { caseOrigin } from '@symptograph/core';
import type { CaseViewFragment } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { FactRow, FactRows } from '../ui/fact-row.tsx';

/** The short facts of a case: where it comes from and how its text may be used. */
export function CaseFacts({ of }: { readonly of: CaseViewFragment }) {
  return (
    <FactRows>
      <FactRow name="Origin">{capitalised(caseOrigin.terms[of.origin].label)}</FactRow>
      <FactRow name="Licence of the text">{of.licence}</FactRow>
      <FactRow name="Version">
        <span className="tabular-nums">{of.version}</span>
      </FactRow>
    </FactRows>
  );
}
