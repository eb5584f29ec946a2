import { type Subject, sourceKind } from '@symptograph/core';
import { newSource } from '../new-subject/new-source.ts';
import type { Offer } from '../shape-form/field-scope.ts';
import { conceptKindLabel } from './concept-kind-label.ts';
import { kindsOfPrefixes } from './find-candidates.ts';
import { newConcept } from './new-concept.ts';
import { typeFieldOf } from './type-field.ts';

/** What could be begun under a name where a reference asks for things of some id prefixes: each kind, and each type of it, by itself. */
export function offersOf(
  name: string,
  prefixes: readonly string[],
  put: (subject: Subject) => void,
): readonly Offer[] {
  const offer = (what: string, begin: () => Subject): Offer => ({
    name: `New ${what}: “${name}”`,
    make: () => {
      const subject = begin();
      put(subject);
      return { id: subject.id, name };
    },
  });
  const concepts = kindsOfPrefixes(prefixes).flatMap((kind) => {
    const label = conceptKindLabel(kind);
    const types = typeFieldOf(kind)?.choices;
    if (types === undefined) return [offer(label, () => newConcept({ kind, name, type: undefined }))];
    return types.map(({ value, label: type }) =>
      offer(`${label}, ${inSentence(type)}`, () => newConcept({ kind, name, type: value })),
    );
  });
  const sources = prefixes.includes('src') ? sourceKind.values : [];
  return [
    ...concepts,
    ...sources.map((kind) => offer(`source, ${sourceKind.terms[kind].label}`, () => newSource(name, kind))),
  ];
}

/** "Self-care" as it stands within a sentence. */
function inSentence(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
