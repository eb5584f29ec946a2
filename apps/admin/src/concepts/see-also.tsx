import type { StatementKind } from '@symptograph/core';
import type { CareViewFragment } from '../api/generated/graphql.ts';
import { groupAnchor } from '../statements/statement-groups.ts';
import { TextLink } from '../ui/text-link.tsx';
import { conceptPath } from './concept-path.ts';
import type { ConceptView } from './load-concept.ts';

interface Care {
  readonly list: keyof CareViewFragment;
  readonly kind: StatementKind;
  readonly words: string;
}

const CARE: readonly Care[] = [
  { list: 'tests', kind: 'EVALUATED_BY', words: 'Tests for' },
  { list: 'treatments', kind: 'TREATED_BY', words: 'Treatment of' },
  { list: 'prevention', kind: 'PREVENTED_BY', words: 'Prevention of' },
];

/** A list on the page of a concept of which this one is a kind. */
export interface WiderCare {
  readonly words: string;
  readonly name: string;
  readonly href: string;
}

/** What is stated of conditions that this one is a kind of, and not of this one itself. */
export function widerCare(concept: ConceptView): readonly WiderCare[] {
  if (concept.__typename !== 'Condition') return [];
  return CARE.filter(({ list }) => concept[list].length === 0).flatMap(({ list, kind, words }) =>
    concept.parents
      .filter((parent) => 'tests' in parent && parent[list].length > 0)
      .map((parent) => ({
        words,
        name: parent.name,
        href: `${conceptPath(parent)}#${groupAnchor(kind, 'out')}`,
      })),
  );
}

/** Where to read on when a condition itself has no tests, treatment or prevention stated. */
export function SeeAlso({ care }: { readonly care: readonly WiderCare[] }) {
  return (
    <>
      <p className="mb-2 max-w-prose text-ink-soft">
        Stated of the wider condition; whether it holds here, too, is not said.
      </p>
      <ul className="grid gap-1.5">
        {care.map(({ words, name, href }) => (
          <li key={href}>
            {words} <TextLink href={href}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
