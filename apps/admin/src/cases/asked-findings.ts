import type { CaseFinding } from '@symptograph/core';
import type { FindingInput } from '../desk-api/generated/graphql.ts';

/** The findings of a case as triage is asked about them, those that name nothing yet left out; several severities are a finding each. */
export function askedFindings(findings: readonly CaseFinding[]): readonly FindingInput[] {
  return findings
    .filter(({ concept }) => concept !== '')
    .flatMap(({ qualifiers: { severity, ...others } = {}, ...finding }) =>
      (severity ?? [undefined]).map((each) => ({
        ...finding,
        ...(Object.keys(others).length + (severity?.length ?? 0) > 0 && {
          qualifiers: { ...others, ...(each !== undefined && { severity: each }) },
        }),
      })),
    );
}
