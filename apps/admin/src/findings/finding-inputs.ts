import type { CaseViewFragment, FindingInput, QualifiersViewFragment } from '../api/generated/graphql.ts';
import { coreQualifiers } from '../statements/core-view.ts';

/** One thing that a case says of its person, as the API tells it. */
export type FindingView = CaseViewFragment['findings'][number];

/** A finding as the API takes it; several severities are a finding each, as the API takes one at a time. */
export function findingInputs({ fact, state, value }: FindingView): readonly FindingInput[] {
  const { concept, qualifiers, unit } = fact;
  const finding = { concept: concept.id, state, ...(value !== null && { value, unit }) };
  if (qualifiers === null) return [finding];
  const { severities, others } = circumstances(qualifiers);
  const each = severities.length === 0 ? [undefined] : severities;
  return each.map((severity) => ({
    ...finding,
    qualifiers: { ...others, ...(severity !== undefined && { severity }) },
  }));
}

/** The circumstances that a finding can have; how often and how long a statement's symptom is there are none. */
function circumstances(view: QualifiersViewFragment) {
  const { frequency, latency, duration, note, severity, ...others } = coreQualifiers(view);
  return { severities: severity ?? [], others };
}
