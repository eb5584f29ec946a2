import { nameKey } from '../../graph/name-order.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import type { Synonym } from '../../vocabulary/synonym.ts';

/**
 * A concept that another was merged into, found by what the other was called and by its codes. Slugs stay with the merged concept,
 * which answers to them and leads on; a slug may have one owner only.
 */
export function withNamesOf(into: Concept, merged: Concept): Concept {
  const keyOf = ({ text, language }: Pick<Synonym, 'text' | 'language'>) => `${language} ${nameKey(text)}`;
  const names = [{ text: merged.name, scope: 'EXACT', language: 'en' } as const, ...merged.synonyms];
  const taken = new Set([keyOf({ text: into.name, language: 'en' }), ...into.synonyms.map(keyOf)]);
  const synonyms = names.filter((name) => !taken.has(keyOf(name)) && taken.add(keyOf(name)));
  const isCoded = ({ system, value }: Concept['codes'][number]) =>
    into.codes.some((code) => code.system === system && code.value === value);
  return {
    ...into,
    synonyms: [...into.synonyms, ...synonyms],
    codes: [...into.codes, ...merged.codes.filter((code) => !isCoded(code))],
  };
}
