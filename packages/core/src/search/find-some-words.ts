import { spellingsNear } from './find-misspelt.ts';
import { holdsSpelling, type Spelling } from './find-words.ts';
import { rangeOfPrefix } from './key-table.ts';
import { placeOfRank } from './search-part.ts';
import { offerTerm, type PartReader, type SearchRun } from './search-run.ts';

/** A term must hold words with at least this share of the query's letters; less is enough when the query holds all of it. */
const LEAST_SHARE = 0.5;
const LEAST_SHARE_OF_WHOLE = 0.25;
const MOST_FOR_SHARE = 0.12;
const MOST_FOR_COVERAGE = 0.08;
/** A word that is only like one of the query counts for this much of it. */
const MISSPELT_WEIGHT = 0.7;
const SHORTEST_WORD = 3;
/** Words that turn the meaning of others and say little alone: they count as one letter. */
const NEGATIONS: ReadonlySet<string> = new Set(['cannot', 'no', 'not', 'without']);

/** Offers the terms that hold some words of the query, so many that they may mean the same. */
export function findSomeWords(run: SearchRun, reader: PartReader): void {
  const { words } = run.query;
  const letters = words.reduce((sum, word) => sum + weightOf(word), 0);
  const held = new Map<number, number>();
  for (const ways of spellingsNear(words, reader, 1)) {
    for (const [place, weight] of termsWithWord(reader, ways))
      held.set(place, (held.get(place) ?? 0) + weight);
  }
  for (const [place, weight] of held) {
    const share = weight / letters;
    const coverage = Math.min(1, weight / (reader.part.terms[place]?.letters ?? 1));
    if (share < (coverage === 1 ? LEAST_SHARE_OF_WHOLE : LEAST_SHARE)) continue;
    offerTerm(run, reader, { place, score: share * MOST_FOR_SHARE + coverage * MOST_FOR_COVERAGE });
  }
}

/** The places of the terms in which one of a word's spellings begins a word, with how many letters that counts for. */
function termsWithWord({ part }: PartReader, ways: readonly Spelling[]): ReadonlyMap<number, number> {
  const { names, terms } = part;
  const held = new Map<number, number>();
  const whole = weightOf(ways[0]?.text ?? '');
  for (const spelling of ways) {
    if (spelling.text.length < SHORTEST_WORD) continue;
    const weight = whole * (spelling.edits === 0 ? 1 : MISSPELT_WEIGHT);
    const { from, upTo } = rangeOfPrefix(names, spelling.text);
    for (let entry = from; entry < upTo; entry += 1) {
      const place = placeOfRank(part, names.ranks[entry] ?? 0);
      const term = terms[place];
      const holds = spelling.edits === 0 || (term && holdsSpelling(term, spelling));
      if (holds) held.set(place, Math.max(held.get(place) ?? 0, weight));
    }
  }
  return held;
}

function weightOf(word: string): number {
  return NEGATIONS.has(word) ? 1 : word.length;
}
