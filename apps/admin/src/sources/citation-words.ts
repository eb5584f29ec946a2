import type { SubjectType } from '../desk-api/generated/graphql.ts';

/** What cites sources, one and several of it, the first being told first. */
export const CITING = {
  RULE: ['rule', 'rules'],
  CRITERION: ['criterion', 'criteria'],
  CONTRACT: ['contract', 'contracts'],
  CASE: ['case', 'cases'],
  CONCEPT: ['concept', 'concepts'],
  STATEMENT: ['statement', 'statements'],
} as const satisfies Partial<Record<SubjectType, readonly [one: string, several: string]>>;

export type CitingType = keyof typeof CITING;

/** "3 rules, 1 case and 12 statements rest on it". */
export function citationWords(
  counts: readonly { readonly type: SubjectType; readonly count: number }[],
): string {
  const parts = counts.flatMap(({ type, count }) => {
    if (type === 'SOURCE') return [];
    const [one, several] = CITING[type];
    return [`${count} ${count === 1 ? one : several}`];
  });
  if (parts.length === 0) return 'Nothing rests on it';
  const isOne = counts.reduce((sum, { count }) => sum + count, 0) === 1;
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `${list} ${isOne ? 'rests' : 'rest'} on it`;
}
