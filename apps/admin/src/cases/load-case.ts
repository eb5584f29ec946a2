import 'server-only';
import { cache } from 'react';
import {
  CasePageDocument,
  CaseTriageDocument,
  type CaseViewFragment,
  type TriageViewFragment,
} from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { findingInputs } from '../findings/finding-inputs.ts';

/** A case with what the published rules answer to its findings. */
export interface LoadedCase {
  readonly case: CaseViewFragment;
  readonly triage: TriageViewFragment;
}

/** A case of the library with its triage, or `null`; loaded once per request. */
export const loadCase = cache(async (slug: string): Promise<LoadedCase | null> => {
  const { case: found } = await queryApi(CasePageDocument, { slug });
  if (found === null) return null;
  const findings = found.findings.flatMap(findingInputs);
  const { triage } = await queryApi(CaseTriageDocument, { findings });
  return { case: found, triage };
});
