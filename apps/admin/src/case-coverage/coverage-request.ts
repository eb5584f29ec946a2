import { type SearchParams, textParam } from '../ui/search-params.ts';

/** Which rules are shown: all, those that no case reaches, those with a part that no case decides, or with a mistake that none notices. */
export const SHOWN_RULES = ['all', 'unreached', 'undecided', 'unnoticed'] as const;

export type ShownRules = (typeof SHOWN_RULES)[number];

/** What the address of the coverage asks for. */
export interface CoverageRequest {
  /** The slug of the one rule that it is about; all when absent. */
  readonly rule: string | undefined;
  /** The number of the change set whose rules and cases are run; the published ones when absent. */
  readonly changeSet: number | undefined;
  readonly show: ShownRules;
}

const COVERAGE_PATH = '/cases/coverage';

/** Reads the address; what it does not know in it counts as absent. */
export function readCoverageRequest(params: SearchParams): CoverageRequest {
  const within = Number(textParam(params, 'in'));
  const show = textParam(params, 'show');
  return {
    rule: textParam(params, 'rule'),
    changeSet: Number.isInteger(within) && within > 0 ? within : undefined,
    show: SHOWN_RULES.find((each) => each === show) ?? 'all',
  };
}

/** The address that asks for it. */
export function coveragePath({ rule, changeSet, show = 'all' }: Partial<CoverageRequest> = {}): string {
  const params = new URLSearchParams([
    ...(rule === undefined ? [] : [['rule', rule]]),
    ...(changeSet === undefined ? [] : [['in', `${changeSet}`]]),
    ...(show === 'all' ? [] : [['show', show]]),
  ]);
  return params.size === 0 ? COVERAGE_PATH : `${COVERAGE_PATH}?${params}`;
}
