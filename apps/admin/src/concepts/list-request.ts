import { type ConceptKind, conditionKind, treatmentKind } from '@symptograph/core';
import { cursorOf, type SearchParams, textParam } from '../ui/search-params.ts';
import { kindPath } from './concept-path.ts';

/** What a list's address asks for. */
export interface ListRequest {
  readonly kind: ConceptKind;
  readonly text: string | undefined;
  /** Values of the kind's own type (`INJURY`); none means all. */
  readonly types: readonly string[];
  /** Those that are in use, or those that were taken out of use. */
  readonly status: 'ACTIVE' | 'DEPRECATED';
  readonly order: 'NAME' | 'DEGREE';
  readonly after: string | undefined;
}

/** The types by which a kind's list can be narrowed, as far as the API filters by them: it does so among those in use. */
export const TYPE_FACETS: Partial<Record<ConceptKind, typeof conditionKind | typeof treatmentKind>> = {
  CONDITION: conditionKind,
  TREATMENT: treatmentKind,
};

/** Reads a list's address; what it does not know in it counts as absent. */
export function readListRequest(kind: ConceptKind, params: SearchParams): ListRequest {
  const known: readonly string[] = TYPE_FACETS[kind]?.values ?? [];
  const types = [params['type'] ?? []].flat().filter((type) => known.includes(type));
  const status = textParam(params, 'status') === 'deprecated' ? 'DEPRECATED' : 'ACTIVE';
  return {
    kind,
    text: textParam(params, 'q')?.trim() || undefined,
    types: status === 'DEPRECATED' ? [] : [...new Set(types)],
    status,
    order: textParam(params, 'sort') === 'links' ? 'DEGREE' : 'NAME',
    after: cursorOf(params),
  };
}

/** The address that asks for it. */
export function listPath(request: ListRequest): string {
  return withParams(kindPath(request.kind), request);
}

/** The address of the whole list as a file, from its first row on. */
export function listFilePath(request: ListRequest): string {
  return withParams(`${kindPath(request.kind)}/list.csv`, { ...request, after: undefined });
}

function withParams(path: string, { text, types, status, order, after }: ListRequest): string {
  const params = new URLSearchParams([
    ...(text === undefined ? [] : [['q', text]]),
    ...types.map((type) => ['type', type]),
    ...(status === 'DEPRECATED' ? [['status', 'deprecated']] : []),
    ...(order === 'DEGREE' ? [['sort', 'links']] : []),
    ...(after === undefined ? [] : [['after', after]]),
  ]);
  return params.size === 0 ? path : `${path}?${params}`;
}
