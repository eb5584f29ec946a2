import { type Concept, nameKey } from '@symptograph/core';
import { type Random, randomFrom } from '../src/evaluation/random-from.ts';

/** A query and the ids of the concepts that are right. */
export interface SearchQuery {
  readonly text: string;
  readonly right: ReadonlySet<string>;
}

/** Even queries are for tuning, odd ones are held. */
export type Half = 'even' | 'odd';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST_MISSPELT = 5;

/** Every exact synonym of the given symptoms; right is each concept that has it as an exact synonym. */
export function exactSynonymQueries(concepts: readonly Concept[]): readonly SearchQuery[] {
  const owners = ownersOf(concepts, exactSynonyms);
  const texts = new Set(concepts.filter(isFromSymptomOntology).flatMap(exactSynonyms));
  return [...texts].map((text) => ({ text, right: owners.get(nameKey(text)) ?? new Set() }));
}

/**
 * One query for each name and exact synonym of the symptoms, of five letters or more, with one letter left out, put in,
 * changed or swapped with the next, at a place that the seed says. What is then another concept's name is left out.
 */
export function misspelledQueries(concepts: readonly Concept[], seed: number): readonly SearchQuery[] {
  const random = randomFrom(seed);
  const owners = ownersOf(concepts, allTexts);
  const texts = new Set(
    concepts.filter(isFromSymptomOntology).flatMap((concept) => [concept.name, ...exactSynonyms(concept)]),
  );
  return [...texts]
    .filter((text) => text.length >= SHORTEST_MISSPELT)
    .map((text) => ({ text: misspelt(text, random), right: owners.get(nameKey(text)) ?? new Set<string>() }))
    .filter(({ text }) => !owners.has(nameKey(text)));
}

/** The spellings that the pack's list of coverage names, with the slugs of what they mean. */
export function coverageQueries(concepts: readonly Concept[]): readonly SearchQuery[] {
  const asked: readonly (readonly [text: string, slug: string])[] = [
    ['charley horse', 'muscle-cramp'],
    ['DVT', 'deep-vein-thrombosis'],
    ['shin splints', 'shin-splints'],
    ['flat feet', 'dropped-arches'],
    ['blood clot in the calf', 'deep-vein-thrombosis'],
    ['PAD', 'peripheral-artery-disease'],
    ['PVD', 'peripheral-vascular-disease'],
    ["can't walk", 'inability-to-bear-weight'],
    ['pins and needles', 'paraesthesia'],
  ];
  return asked.map(([text, slug]) => ({
    text,
    right: new Set(concepts.filter((concept) => concept.slug === slug).map(({ id }) => id)),
  }));
}

/** The queries of one half, by a hash of their text (FNV-1a, 32 bits). */
export function halfOf(queries: readonly SearchQuery[], half: Half): readonly SearchQuery[] {
  return queries.filter(({ text }) => (hash(text) % 2 === 0) === (half === 'even'));
}

/** A text with one edit at a random letter. */
export function misspelt(text: string, random: Random): string {
  const places = [...text].flatMap((letter, place) => (/[a-z]/i.test(letter) ? [place] : []));
  const place = places[random(places.length)] ?? 0;
  const letter = LETTERS[random(LETTERS.length)] ?? 'x';
  const [before, here, after] = [text.slice(0, place), text[place] ?? '', text.slice(place + 1)];
  const edited = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + (after[0] ?? '') + here + after.slice(1),
  ][random(4)];
  return edited === undefined || edited === text ? before + after : edited;
}

function isFromSymptomOntology({ codes }: Concept): boolean {
  return codes.some(({ system }) => system === 'SYMP');
}

function exactSynonyms({ synonyms }: Concept): readonly string[] {
  return synonyms.filter(({ scope }) => scope === 'EXACT').map(({ text }) => text);
}

function allTexts(concept: Concept): readonly string[] {
  return [concept.name, ...concept.synonyms.map(({ text }) => text)];
}

function ownersOf(
  concepts: readonly Concept[],
  textsOf: (concept: Concept) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const concept of concepts) {
    for (const text of textsOf(concept)) {
      const key = nameKey(text);
      owners.set(key, (owners.get(key) ?? new Set()).add(concept.id));
    }
  }
  return owners;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193) >>> 0;
  }
  return value;
}
