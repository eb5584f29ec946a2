import type { EvidenceViewFragment } from '../api/generated/graphql.ts';

/** Every piece of evidence inside an answer of the API, however deep, in the order of its fields. */
export function collectEvidence(answer: unknown): readonly EvidenceViewFragment[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if (isEvidence(answer)) return [answer];
  return Object.values(answer).flatMap(collectEvidence);
}

function isEvidence(value: object): value is EvidenceViewFragment {
  return '__typename' in value && value.__typename === 'Evidence';
}
