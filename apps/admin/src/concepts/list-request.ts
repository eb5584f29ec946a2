import { type ConceptKind, conditionKind, treatmentKind } from '@symptograph/core';
import { cursorOf, type SearchParams, textParam } from '../ui/search-params.ts';
import { kindPath } from './concept-path.ts';

/** What a list's address asks for. */
export interface ListRequest {
  readonly kind: ConceptKind;
  readonly text: string | undefined;
  /** Values of the kind's own type (`INJURY`); none means all. */
  readonly types: readonly string[];
  readonly order: 'NAME' | 'DEGREE';
  readonly after: string | undefined;
}

/** The types by which a kind's list can be narrowed, as far as the API filters by them. */
export const TYPE_FACETS: Partial<Record<ConceptKind, typeof conditionKind | typeof treatmentKind>> = {
  CONDITION: conditionKind,
  TREATMENT: treatmentKind,
};

/** Reads a list's address; what it does not know in it counts as absent. */
export function readListRequest(kind: ConceptKind, params: SearchParams): ListRequest {
  const known: readonly string[] = TYPE_FACETS[kind]?.values ?? [];
  const types = [params['type'] ?? []].flat().filter((type) => known.includes(type));
  return {
    kind,
    text: textParam(params, 'q')?.trim() || undefined,
    types: [...new Set(types)],
    order: textParam(params, 'sort') === 'links' ? 'DEGREE' : 'NAME',
    after: cursorOf(params),
  };
}

/** The address that asks for it. */
export function listPath({ kind, text, types, order, after }: ListRequest): string {
  const params = new URLSearchParams([
    ...(text === undefined ? [] : [['q', text]]),
    ...types.map((type) => ['type', type]),
    ...(order === 'DEGREE' ? [['sort', 'links']] : []),
    ...(after === undefined ? [] : [['after', after]]),
  ]);
  return params.size === 0 ? kindPath(kind) : `${kindPath(kind)}?${params}`;
}
