import { codeKey } from '../graph/snapshot.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { foldText } from './fold-text.ts';

/** What a concept can be found by, best first. */
const TERM_CLASSES = ['NAME', 'EXACT_SYNONYM', 'SLUG', 'EXACT_CODE', 'OTHER_SYNONYM', 'OTHER_CODE'] as const;

type TermClass = (typeof TERM_CLASSES)[number];

/** One text that a concept is found by. */
export interface IndexedTerm {
  /** As it is written in the concept. */
  readonly text: string;
  readonly termClass: TermClass;
  /** The place of its class among all, from 0 for names. */
  readonly classPlace: number;
  /** Folded words, joined by spaces. */
  readonly folded: string;
  /** Words as they are spelt, joined by spaces. */
  readonly plain: string;
  /** How many letters the folded words have together. */
  readonly letters: number;
  /** Where its concept stands in the snapshot. */
  readonly position: number;
  readonly conceptId: string;
}

/** The terms of a concept: name, synonyms, slug and codes, each once, in its best class. Terms without words are left out. */
export function indexedTerms(concept: Concept, position: number): readonly IndexedTerm[] {
  const [seen, folds] = [new Set<string>(), new Set<string>()];
  const terms: IndexedTerm[] = [];
  for (const [text, termClass] of textsOf(concept)) {
    const { plain, words } = foldText(text);
    const [folded, letters] = [words.join(' '), words.join('').length];
    const term = { folded, plain: plain.join(' '), letters };
    const known = termClass === 'SLUG' ? folds.has(term.folded) : seen.has(term.plain);
    if (words.length === 0 || known) continue;
    seen.add(term.plain);
    folds.add(term.folded);
    terms.push({
      text,
      termClass,
      classPlace: TERM_CLASSES.indexOf(termClass),
      ...term,
      position,
      conceptId: concept.id,
    });
  }
  return terms;
}

/** Orders terms by class, then the shorter first, then by their words; at last by concept and text, so that none are alike. */
export function compareTerms(a: IndexedTerm, b: IndexedTerm): number {
  return (
    a.classPlace - b.classPlace ||
    a.letters - b.letters ||
    compare(a.folded, b.folded) ||
    compare(a.plain, b.plain) ||
    compare(a.conceptId, b.conceptId) ||
    compare(a.text, b.text)
  );
}

/** Whether a term is a code of another vocabulary. */
export function isCode({ termClass }: IndexedTerm): boolean {
  return termClass === 'EXACT_CODE' || termClass === 'OTHER_CODE';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function* textsOf(concept: Concept): Generator<readonly [string, TermClass]> {
  yield [concept.name, 'NAME'];
  for (const { text, scope } of concept.synonyms) if (scope === 'EXACT') yield [text, 'EXACT_SYNONYM'];
  for (const { text, scope } of concept.synonyms) if (scope !== 'EXACT') yield [text, 'OTHER_SYNONYM'];
  yield [concept.slug, 'SLUG'];
  for (const { system, value, relation } of concept.codes)
    yield [codeKey(system, value), relation === 'EXACT' ? 'EXACT_CODE' : 'OTHER_CODE'];
}
