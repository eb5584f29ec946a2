import { termsOfKey } from './find-whole.ts';
import { findWords, type Spelling, type WordMatch, type WordSpellings } from './find-words.ts';
import { textsNear } from './gram-index.ts';
import { offerTerm, type PartReader, type SearchRun } from './search-run.ts';

/** Scores of a term that is the whole query but for one edit, and of one that holds all its words but for one edit. */
const WHOLE = 0.4;
const WORDS = 0.3;
const EDIT_STEP = 0.05;
const CLASS_STEP = 0.003;
/** People seldom mistake the first letter. */
const SAME_FIRST_LETTER = 0.01;
const MOST_FOR_COVERAGE = 0.04;

/** Shorter words have too many neighbours to be told from misspellings; longer ones may be two edits away. */
const SHORTEST_WITH_EDIT = 4;
const SHORTEST_WITH_TWO = 10;

/** Offers the terms that are the whole query after `edits` edits. */
export function findMisspeltWhole(run: SearchRun, reader: PartReader, edits: number): void {
  const { names, spellings, terms } = reader.part;
  for (const whole of run.query.whole) {
    if (mostEdits(whole) < edits) continue;
    for (const [text, distance] of textsNear(spellings, whole, edits)) {
      const letter = text[0] === whole[0] ? SAME_FIRST_LETTER : 0;
      for (const place of termsOfKey(names, text, reader.part)) {
        const term = terms[place];
        if (!term) continue;
        const score = WHOLE + letter - (distance - 1) * EDIT_STEP - term.classPlace * CLASS_STEP;
        offerTerm(run, reader, { place, score });
      }
    }
  }
}

/** Offers the terms that hold all words of the query, each after at most `edits` edits. */
export function findMisspeltWords(run: SearchRun, reader: PartReader, edits: number): void {
  const spellings = spellingsNear(run.query.words, reader, edits);
  const score = ({ edits: made, coverage }: WordMatch) =>
    WORDS - Math.min(made - 1, 3) * EDIT_STEP + coverage * MOST_FOR_COVERAGE;
  findWords(run, reader, { spellings, score });
}

/** Each word with the indexed words that are at most `edits` edits away, nearest first. */
export function spellingsNear(words: readonly string[], { part }: PartReader, edits: number): WordSpellings {
  return words.map((word): readonly Spelling[] => {
    const most = Math.min(edits, mostEdits(word));
    const near = most === 0 ? [] : [...textsNear(part.spellings, word, most)];
    const others = near
      .map(([text, distance]) => ({ text, edits: distance }))
      .sort((a, b) => a.edits - b.edits);
    return [{ text: word, edits: 0 }, ...others];
  });
}

function mostEdits(word: string): number {
  if (/\d/.test(word)) return 0;
  return word.length < SHORTEST_WITH_EDIT ? 0 : word.length < SHORTEST_WITH_TWO ? 1 : 2;
}
