import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Source } from '../vocabulary/source.ts';
import { codeKey, slugKey, termKey } from './snapshot.ts';

/** The keys under which a concept is found, by index. */
export const conceptKeys = {
  bySlug: (concept: Concept): readonly string[] => [slugKey(concept.kind, concept.slug)],
  byFormerSlug: (concept: Concept): readonly string[] =>
    concept.formerSlugs.map((slug) => slugKey(concept.kind, slug)),
  byCode: (concept: Concept): readonly string[] =>
    concept.codes
      .filter(({ relation }) => relation === 'EXACT')
      .map(({ system, value }) => codeKey(system, value)),
  byTerm: (concept: Concept): readonly string[] => {
    const synonyms = concept.synonyms.filter(({ scope }) => scope === 'EXACT').map(({ text }) => text);
    return [...new Set([concept.name, ...synonyms].map((text) => termKey(concept.kind, text)))];
  },
};

/** The names of the indexes that lead from a key to concepts. */
export type ConceptIndexName = keyof typeof conceptKeys;

/** The keys under which a source is found. */
export const sourceKeys = (source: Source): readonly string[] => [source.slug];
