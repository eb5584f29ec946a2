import { nameKey } from '../graph/name-order.ts';
import { foldSpelling } from './fold-spelling.ts';
import { singular } from './singular.ts';

/** Words that say nothing about what is meant. Not among them: no, not, without. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for from by with and or as is are am be been was were i im my me you your his her it its have has had having get getting got when while this that there'.split(
    ' ',
  ),
);

/** A text as search reads it: lower-case words without diacritics, punctuation and apostrophes. */
export interface FoldedText {
  /** The words as they are spelt. */
  readonly plain: readonly string[];
  /** In the singular and American spelling, contractions written out, stop words left out unless there are no others. */
  readonly words: readonly string[];
}

/** Folds a name or a query, both alike, so that two ways to write one thing become the same words. */
export function foldText(text: string): FoldedText {
  const lower = nameKey(text);
  const hasApostrophe = lower.includes("'");
  const plain = wordsIn(hasApostrophe ? lower.replaceAll("'", '') : lower);
  const all = hasApostrophe || lower.includes('can not') ? wordsIn(writtenOut(lower)) : plain;
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return { plain, words: (telling.length > 0 ? telling : all).map(foldWord) };
}

/** A text with contractions written out and without the marks of possession. */
function writtenOut(lower: string): string {
  return lower
    .replace(/(?<![\p{L}\p{N}])can(?:'t| not)(?![\p{L}\p{N}])/gu, 'cannot')
    .replace(/n't(?![\p{L}\p{N}])/gu, ' not')
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replaceAll("'", '');
}

function foldWord(word: string): string {
  return word === 'cant' ? 'cannot' : singular(foldSpelling(word));
}

function wordsIn(lower: string): readonly string[] {
  return lower.match(/[\p{L}\p{N}]+/gu) ?? [];
}
