import type { Urgency } from '@symptograph/rules';
import { cursorOf, type SearchParams, textParam } from '../ui/search-params.ts';
import { levelsParam } from '../urgency/levels-param.ts';
import { RULES_PATH } from './rule-path.ts';

/** What the address of the list of rules asks for. */
export interface RuleListRequest {
  readonly text: string | undefined;
  /** Levels that rules ask for, NONE for those that set none; no level here means all. */
  readonly levels: readonly Urgency[];
  /** A concept that the rules ask about, as a reference of the API: `symptom/calf-pain`. */
  readonly mentions: string | undefined;
  /** A condition that they suggest. */
  readonly suggests: string | undefined;
  readonly after: string | undefined;
}

/** Reads the list's address; what it does not know in it counts as absent. */
export function readRuleListRequest(params: SearchParams): RuleListRequest {
  return {
    text: textParam(params, 'q')?.trim() || undefined,
    levels: levelsParam(params),
    mentions: textParam(params, 'mentions'),
    suggests: textParam(params, 'suggests'),
    after: cursorOf(params),
  };
}

/** The address that asks for it. */
export function ruleListPath(request: Partial<RuleListRequest>): string {
  const { text, after } = request;
  const params = new URLSearchParams([
    ...(text === undefined ? [] : [['q', text]]),
    ...narrowedBy(request).map((parameter) => [...parameter]),
    ...(after === undefined ? [] : [['after', after]]),
  ]);
  return params.size === 0 ? RULES_PATH : `${RULES_PATH}?${params}`;
}

/** The parameters of an address that stay when another text is filtered by. */
export function narrowedBy({
  levels = [],
  mentions,
  suggests,
}: Partial<RuleListRequest>): readonly (readonly [name: string, value: string])[] {
  return [
    ...levels.map((level) => ['level', level] as const),
    ...(mentions === undefined ? [] : [['mentions', mentions] as const]),
    ...(suggests === undefined ? [] : [['suggests', suggests] as const]),
  ];
}
