import { qualifierPhrases } from '@symptograph/core';
import type { FactRef } from '@symptograph/rules';
import type { ReactNode } from 'react';
import type { ConceptLinkFragment } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { KindMark } from '../concepts/kind-mark.tsx';
import { ConceptNames } from '../statements/concept-names.tsx';
import { WordList } from '../statements/qualifier-words.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { circumstancesOf } from './concepts-in-facts.ts';

/** Concepts by id, for conditions that know only ids. */
export type NamedConcepts = ReadonlyMap<string, ConceptLinkFragment>;

interface FactNameProps {
  readonly fact: FactRef;
  readonly named: NamedConcepts;
  /** What stands after the name: that it is absent, or a threshold. */
  readonly children?: ReactNode;
}

/** What a condition asks about: the concept as a link, and the circumstances that it asks for. */
export function FactName({ fact, named, children }: FactNameProps) {
  const concept = named.get(fact.concept);
  const words = qualifierPhrases(circumstancesOf(fact)).map(({ slot, text, conceptIds }) => ({
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
  return (
    <div className="flex gap-2">
      <span className="mt-1.25 shrink-0">
        {concept === undefined ? null : <KindMark kind={concept.kind} size={16} />}
      </span>
      <div className="min-w-0">
        <span className="font-medium">
          {concept === undefined ? (
            fact.concept
          ) : (
            <TextLink href={conceptPath(concept)}>{capitalised(concept.name)}</TextLink>
          )}
        </span>
        {children}
        {words.length === 0 ? null : (
          <span className="text-ink-soft">
            {', '}
            <WordList words={words} />
          </span>
        )}
      </div>
    </div>
  );
}
