import { CONCEPT_ID_PREFIX, CONCEPT_KINDS, conceptKinds } from '@symptograph/core';
import { errorAt, type Report } from '../finding.ts';
import { fieldsOf, listOf, textOf } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import { CONCEPT_KEY } from '../shape/pack-keys.ts';
import type { CheckedFile } from './checked-file.ts';
import type { ConceptIndex, NamedConcept } from './concept-index.ts';
import type { IdBook } from './id-book.ts';

/**
 * All concepts of a pack that have a slug, well-formed or not: a defect within a concept must not make the references
 * to it look wrong.
 */
export function indexConcepts(files: readonly CheckedFile[], ids: IdBook, report: Report): ConceptIndex {
  const index = new Map<string, NamedConcept[]>();
  for (const concept of namedConcepts(files, ids)) {
    const { kind, slug, spot } = concept;
    const namesakes = index.get(slug) ?? [];
    if (namesakes.some((other) => other.kind === kind)) {
      const sentence = `Two concepts of the kind ${conceptKinds[kind].label} have the slug ${slug}. Merge them or rename one.`;
      report(errorAt(under(spot, 'slug'), 'DUPLICATE_SLUG', sentence));
    } else {
      index.set(slug, [...namesakes, concept]);
    }
  }
  return index;
}

function* namedConcepts(files: readonly CheckedFile[], ids: IdBook): Generator<NamedConcept> {
  for (const { file } of files) {
    for (const kind of CONCEPT_KINDS) {
      const key = CONCEPT_KEY[kind];
      for (const [position, item] of listOf(fieldsOf(file.content)[key]).entries()) {
        const slug = textOf(fieldsOf(item)['slug']);
        if (slug === undefined) continue;
        const spot: Spot = { file, path: [key, position] };
        yield { kind, slug, spot, id: ids.claim(spot, fieldsOf(item), CONCEPT_ID_PREFIX[kind]) };
      }
    }
  }
}
