import { qualifierPhrases } from '@symptograph/core';
import type { ReactNode } from 'react';
import type { QualifiersViewFragment } from '../api/generated/graphql.ts';
import { ConceptNames } from './concept-names.tsx';
import { conceptsIn, coreQualifiers } from './core-view.ts';

/** One qualifier or detail of a statement, ready to be shown. */
export interface Words {
  readonly key: string;
  readonly words: ReactNode;
}

/** Qualifiers in core's words, each with the concepts that it names linked. */
export function qualifierWords(view: QualifiersViewFragment): readonly Words[] {
  const named = conceptsIn(view);
  return qualifierPhrases(coreQualifiers(view)).map(({ slot, text, conceptIds }) => ({
    key: slot,
    words:
      conceptIds.length === 0 ? (
        text
      ) : (
        <>
          {text} <ConceptNames concepts={conceptIds.flatMap((id) => named.get(id) ?? [])} />
        </>
      ),
  }));
}

/** Words in one line, set apart by dots. */
export function WordList({ words }: { readonly words: readonly Words[] }) {
  return (
    <ul className="inline">
      {words.map(({ key, words: shown }) => (
        <li
          key={key}
          className="inline not-last:after:mx-1.5 not-last:after:text-line-strong not-last:after:content-['·']"
        >
          {shown}
        </li>
      ))}
    </ul>
  );
}
