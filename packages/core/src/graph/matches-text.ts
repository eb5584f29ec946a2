import type { Concept } from '../vocabulary/concepts/concept.ts';
import { nameKey } from './name-order.ts';

/**
 * Whether every word of a text begins some word of one of the concept's names: its name, its synonyms of any scope or
 * its slug. Case, diacritics and hyphens do not matter; a text without words matches everything.
 */
export function matchesText(concept: Concept, text: string): boolean {
  const wanted = wordsOf(text);
  const names = [concept.name, concept.slug, ...concept.synonyms.map((synonym) => synonym.text)];
  return names.some((name) => {
    const words = wordsOf(name);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function wordsOf(text: string): readonly string[] {
  return nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
