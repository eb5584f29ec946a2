import type { Concept } from '../vocabulary/concepts/concept.ts';

/** Folds case, diacritics and the forms of the apostrophe, so that names sort and match as people expect. */
export function nameKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").toLowerCase();
}

/** Orders concepts by name, then by id. */
export function compareByName(a: Concept, b: Concept): number {
  const [nameA, nameB] = [nameKey(a.name), nameKey(b.name)];
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
