import 'server-only';
import { conditionKind, treatmentKind } from '@symptograph/core';
import {
  ConceptListDocument,
  type ConceptRowsFragment,
  ConditionListDocument,
  TreatmentListDocument,
} from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import type { ListRequest } from './list-request.ts';

/** The most that the API gives at once. */
const PAGE_SIZE = 100;

/** What is read beside the rows of the current release. */
interface ListDepth {
  /** Number of the release that is read; without it the current one. */
  readonly release?: number;
  /** Summaries and codes as well. */
  readonly isWhole?: boolean;
}

/** A page of the concepts that a list's address asks for. Treatments of some types come by name only. */
export async function loadConceptList(
  request: ListRequest,
  { release, isWhole = false }: ListDepth = {},
): Promise<ConceptRowsFragment> {
  const { kind, types, levels, status, order: orderBy } = request;
  const text = request.text ?? null;
  const page = { first: PAGE_SIZE, after: request.after ?? null, isWhole };
  if (kind === 'CONDITION' && status === 'ACTIVE') {
    const conditionKinds = conditionKind.values.filter((value) => types.includes(value));
    const filter = {
      text,
      ...(conditionKinds.length > 0 && { conditionKinds }),
      ...(levels.length > 0 && { maxUrgency: levels }),
    };
    return (await queryApi(ConditionListDocument, { filter, orderBy, ...page }, { release })).conditions;
  }
  if (kind === 'TREATMENT' && types.length > 0) {
    const kinds = treatmentKind.values.filter((value) => types.includes(value));
    return (await queryApi(TreatmentListDocument, { filter: { text, kinds }, ...page }, { release }))
      .treatments;
  }
  const filter = { kinds: [kind], text, status };
  return (await queryApi(ConceptListDocument, { filter, orderBy, ...page }, { release })).concepts;
}
