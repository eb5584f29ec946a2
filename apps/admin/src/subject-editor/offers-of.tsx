import type { Subject } from '@symptograph/core';
import { NewSourceDialog } from '../new-subject/new-source-dialog.tsx';
import type { Offer } from '../shape-form/field-scope.ts';
import { conceptKindLabel } from './concept-kind-label.ts';
import { kindsOfPrefixes } from './find-candidates.ts';
import { newConcept } from './new-concept.ts';
import { typeFieldOf } from './type-field.ts';

interface OffersOf {
  /** Id of what is to refer to it. */
  readonly subjectId: string;
  readonly put: (subject: Subject) => void;
  readonly changeSet: number | undefined;
}

/** What could be begun under a name where a reference asks for things of some id prefixes: each kind, and each type of it, by itself; of a source is asked where it can be read. */
export function offersOf(
  name: string,
  prefixes: readonly string[],
  { subjectId, put, changeSet }: OffersOf,
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
  const source: Offer = {
    name: `New source: “${name}”`,
    ask: ({ onMade, onClose }) => (
      <NewSourceDialog
        text={name}
        citedBy={subjectId}
        changeSet={changeSet}
        onClose={onClose}
        onMade={(made) => {
          put(made);
          onMade({ id: made.id, name: made.title });
        }}
        onFound={({ id, title }) => onMade({ id, name: title })}
      />
    ),
  };
  return prefixes.includes('src') ? [...concepts, source] : concepts;
}

/** "Self-care" as it stands within a sentence. */
function inSentence(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
