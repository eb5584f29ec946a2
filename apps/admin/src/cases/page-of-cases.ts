import type { ReplayedCase } from '../rules/replayed-cases.ts';
import type { CaseListRequest } from './case-list-request.ts';
import { caseTitle } from './case-path.ts';
import { verdictOn } from './verdict.ts';

/** A page of the cases that were asked for. */
export interface PageOfCases {
  readonly cases: readonly ReplayedCase[];
  /** How many were asked for, on all pages. */
  readonly total: number;
  /** The slug after which the next page starts; absent on the last. */
  readonly next: string | undefined;
}

/**
 * A page of cases, which come by slug. Each word of the text begins a word of the case's title or story; a page goes on after a slug
 * even when the case of that slug is gone.
 */
export function pageOfCases(
  cases: readonly ReplayedCase[],
  { text, levels, onlyOutside, after }: CaseListRequest,
  size: number,
): PageOfCases {
  const wanted = wordsOf(text ?? '');
  const found = cases.filter(
    ({ of, floor }) =>
      (levels.length === 0 || levels.includes(of.expected)) &&
      (!onlyOutside || verdictOn(floor, of) !== 'ACCEPTABLE') &&
      hasWords(`${caseTitle(of)} ${of.narrative}`, wanted),
  );
  const rest = after === undefined ? found : found.filter(({ of }) => of.slug > after);
  const page = rest.slice(0, size);
  return {
    cases: page,
    total: found.length,
    next: rest.length > size ? page.at(-1)?.of.slug : undefined,
  };
}

function hasWords(text: string, wanted: readonly string[]): boolean {
  const words = wordsOf(text);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
