import type { Urgency } from '@symptograph/rules';
import { cursorOf, type SearchParams, textParam } from '../ui/search-params.ts';
import { levelsParam } from '../urgency/levels-param.ts';
import { CASES_PATH } from './case-path.ts';

/** What the address of the case library asks for. */
export interface CaseListRequest {
  readonly text: string | undefined;
  /** Levels that are expected of the cases; none means all. */
  readonly levels: readonly Urgency[];
  /** Whether only cases are wanted that the rules answer with a level that is not acceptable. */
  readonly onlyOutside: boolean;
  /** The slug of the case after which a page starts. */
  readonly after: string | undefined;
}

/** Reads the library's address; what it does not know in it counts as absent. */
export function readCaseListRequest(params: SearchParams): CaseListRequest {
  return {
    text: textParam(params, 'q')?.trim() || undefined,
    levels: levelsParam(params),
    onlyOutside: textParam(params, 'answer') === 'outside',
    after: cursorOf(params),
  };
}

/** The address that asks for it. */
export function caseListPath(request: Partial<CaseListRequest>): string {
  const { text, after } = request;
  const params = new URLSearchParams([
    ...(text === undefined ? [] : [['q', text]]),
    ...casesNarrowedBy(request).map((parameter) => [...parameter]),
    ...(after === undefined ? [] : [['after', after]]),
  ]);
  return params.size === 0 ? CASES_PATH : `${CASES_PATH}?${params}`;
}

/** The parameters of an address that stay when another text is filtered by. */
export function casesNarrowedBy({
  levels = [],
  onlyOutside = false,
}: Partial<CaseListRequest>): readonly (readonly [name: string, value: string])[] {
  return [
    ...levels.map((level) => ['level', level] as const),
    ...(onlyOutside ? [['answer', 'outside'] as const] : []),
  ];
}
