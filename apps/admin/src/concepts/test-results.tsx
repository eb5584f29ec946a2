import type { ConceptPageQuery } from '../api/generated/graphql.ts';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { ConceptNames } from '../statements/concept-names.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { capitalised } from './capitalised.ts';
import { conceptPath } from './concept-path.ts';

type Test = Extract<NonNullable<ConceptPageQuery['concept']>, { readonly __typename: 'DiagnosticTest' }>;

interface TestResultsProps {
  readonly results: Test['results'];
  readonly citations: Citations;
}

/** What each result of a test means: the sign that it shows and the conditions that it suggests. */
export function TestResults({ results, citations }: TestResultsProps) {
  return (
    <ul className="grid gap-3">
      {results.map(({ label, sign, suggests, evidence }) => (
        <li key={label} className="rounded-md border border-line bg-surface px-4 py-3 shadow-sm">
          <p className="font-medium">
            {capitalised(label)}
            <Cite evidence={evidence} citations={citations} />
          </p>
          <dl className="mt-1 grid gap-x-3 text-ink-soft sm:grid-cols-[auto_1fr]">
            {sign === null ? null : (
              <>
                <dt className="text-ink-faint">Shows</dt>
                <dd>
                  <TextLink href={conceptPath(sign)}>{sign.name}</TextLink>
                </dd>
              </>
            )}
            {suggests.length === 0 ? null : (
              <>
                <dt className="text-ink-faint">Suggests</dt>
                <dd>
                  <ConceptNames concepts={suggests} />
                </dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
