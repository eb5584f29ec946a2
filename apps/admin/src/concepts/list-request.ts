import { type ConceptKind, conditionKind, treatmentKind } from '@symptograph/core';
import type { Urgency } from '@symptograph/rules';
import { cursorOf, type SearchParams, textParam } from '../ui/search-params.ts';
import { levelsParam } from '../urgency/levels-param.ts';
import { kindPath } from './concept-path.ts';

/** What a list's address asks for. */
export interface ListRequest {
  readonly kind: ConceptKind;
  readonly text: string | undefined;
  /** Values of the kind's own type (`INJURY`); none means all. */
  readonly types: readonly string[];
  /** The most urgent levels that the rules about a condition can reach; none means all. */
  readonly levels: readonly Urgency[];
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

/** Whether a list can be narrowed to levels: the API knows those of conditions in use. */
export function hasLevels({ kind, status }: Pick<ListRequest, 'kind' | 'status'>): boolean {
  return kind === 'CONDITION' && status === 'ACTIVE';
}

/** Reads a list's address; what it does not know in it counts as absent. */
export function readListRequest(kind: ConceptKind, params: SearchParams): ListRequest {
  const known: readonly string[] = TYPE_FACETS[kind]?.values ?? [];
  const types = [params['type'] ?? []].flat().filter((type) => known.includes(type));
  const status = textParam(params, 'status') === 'deprecated' ? 'DEPRECATED' : 'ACTIVE';
  return {
    kind,
    text: textParam(params, 'q')?.trim() || undefined,
    types: status === 'DEPRECATED' ? [] : [...new Set(types)],
    levels: hasLevels({ kind, status }) ? levelsParam(params) : [],
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

/** The parameters of an address that stay when another text is filtered by. */
export function keptParams({
  types,
  levels,
  status,
  order,
}: ListRequest): readonly (readonly [name: string, value: string])[] {
  return [
    ...types.map((type) => ['type', type] as const),
    ...levels.map((level) => ['level', level] as const),
    ...(status === 'DEPRECATED' ? [['status', 'deprecated'] as const] : []),
    ...(order === 'DEGREE' ? [['sort', 'links'] as const] : []),
  ];
}

function withParams(path: string, request: ListRequest): string {
  const { text, after } = request;
  const params = new URLSearchParams([
    ...(text === undefined ? [] : [['q', text]]),
    ...keptParams(request).map((parameter) => [...parameter]),
    ...(after === undefined ? [] : [['after', after]]),
  ]);
  return params.size === 0 ? path : `${path}?${params}`;
}
