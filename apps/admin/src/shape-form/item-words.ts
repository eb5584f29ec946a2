import { describeMeasure } from '@symptograph/core';
import { circumstanceWords } from './circumstance-words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an item of a list says in one line, ids by their names, without its own id and what is chosen of lists. */
export function itemWords(item: unknown, nameOf: (id: string) => string): string {
  if (typeof item !== 'object' || item === null) return String(item ?? '');
  const fields = item as Fields;
  const words = Object.entries(fields).flatMap(([name, part]) => partWords(name, part, nameOf));
  return [...words, ...amountWords(fields)].filter((each) => each !== '').join(' · ');
}

function partWords(name: string, part: unknown, nameOf: (id: string) => string): readonly string[] {
  if (name === 'qualifiers') return circumstanceWords(part, nameOf);
  if (name === 'id' || name === 'unit' || typeof part !== 'string' || /^[A-Z_]+$/.test(part)) return [];
  return [name === 'quote' && part !== '' ? `“${part}”` : nameOf(part)];
}

function amountWords({ value, unit }: Fields): readonly string[] {
  if (typeof value !== 'number') return [];
  return [describeMeasure({ value, ...(typeof unit === 'string' && { unit }), evidence: '' })];
}
