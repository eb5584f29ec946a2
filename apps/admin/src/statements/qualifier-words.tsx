import { qualifierPhrases } from '@symptograph/core';
import type { ReactNode } from 'react';
import type { EvidenceViewFragment, QualifiersViewFragment } from '../api/generated/graphql.ts';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import { ConceptNames } from './concept-names.tsx';
import { conceptsIn, coreQualifiers } from './core-view.ts';

/** One thing that is said, ready to be shown. */
export interface Words {
  readonly key: string;
  readonly words: ReactNode;
}

/** A qualifier in words, and what backs its amount where it has one. */
export interface QualifierWords extends Words {
  readonly evidence: readonly EvidenceViewFragment[];
}

/** Qualifiers in core's words, each with the concepts that it names linked. */
export function qualifierWords(view: QualifiersViewFragment): readonly QualifierWords[] {
  const named = conceptsIn(view);
  return qualifierPhrases(coreQualifiers(view)).map(({ slot, text, conceptIds }) => ({
    key: slot,
    evidence: collectEvidence(view[slot]),
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
