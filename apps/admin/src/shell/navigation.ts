import { CONCEPT_KINDS, type ConceptKind, conceptKinds } from '@symptograph/core';
import type { KindCountsQuery } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { kindPath } from '../concepts/concept-path.ts';

/** One way into the app: its address, name, kind of concept if it lists one, and how many there are if known. */
export interface NavigationEntry {
  readonly href: string;
  readonly name: string;
  readonly kind?: ConceptKind;
  readonly count?: number | undefined;
}

/** The entries of the side bar; without counts while the API is away. */
export function navigationEntries(
  statistics: KindCountsQuery['statistics'] | undefined,
): readonly NavigationEntry[] {
  const counts = new Map(statistics?.concepts.map(({ kind, count }) => [kind, count]));
  const kinds = CONCEPT_KINDS.map((kind) => ({
    href: kindPath(kind),
    name: capitalised(conceptKinds[kind].pluralLabel),
    kind,
    count: counts.get(kind),
  }));
  return [
    ...kinds,
    { href: '/rules', name: 'Rules', count: statistics?.rules },
    { href: '/cases', name: 'Cases', count: statistics?.cases },
    { href: '/try-it', name: 'Try the rules' },
    { href: '/sources', name: 'Sources', count: statistics?.sources },
  ];
}
