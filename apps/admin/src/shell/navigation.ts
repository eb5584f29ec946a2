import {
  type Action,
  CONCEPT_KINDS,
  type ConceptKind,
  can,
  conceptKinds,
  type Viewer,
} from '@symptograph/core';
import type { KindCountsQuery } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { kindPath } from '../concepts/concept-path.ts';

/** One way into the app: its address, name, kind of concept if it lists one, and how many there are if known. */
export interface NavigationEntry {
  readonly href: string;
  readonly name: string;
  /** Entries of one group stand together; the first of the list has no heading over it. */
  readonly group: 'DESK' | 'KINDS' | 'GRAPH' | 'OFFICE';
  readonly kind?: ConceptKind;
  readonly count?: number | undefined;
  /** How much of it is new to whoever looks. */
  readonly unread?: number | undefined;
}

/** What the desk adds for whom it is. */
const DESK_ENTRIES: readonly (NavigationEntry & { readonly needs: Action })[] = [
  { href: '/inbox', name: 'Inbox', group: 'DESK', needs: 'READ_DRAFTS' },
  { href: '/change-sets', name: 'Change sets', group: 'DESK', needs: 'READ_DRAFTS' },
  { href: '/import', name: 'Import', group: 'DESK', needs: 'CREATE_CHANGE_SET' },
  { href: '/people', name: 'People', group: 'OFFICE', needs: 'MANAGE_PEOPLE' },
  { href: '/policies', name: 'Policies', group: 'OFFICE', needs: 'READ_AUDIT' },
  { href: '/audit', name: 'Audit log', group: 'OFFICE', needs: 'READ_AUDIT' },
];

/** The entries of the side bar for whoever looks at it, with how much they have not read; without counts while the API is away. */
export function navigationEntries(
  statistics: KindCountsQuery['statistics'] | undefined,
  viewer: Viewer | undefined,
  unread?: number,
): readonly NavigationEntry[] {
  const counts = new Map(statistics?.concepts.map(({ kind, count }) => [kind, count]));
  const kinds = CONCEPT_KINDS.map((kind) => ({
    href: kindPath(kind),
    name: capitalised(conceptKinds[kind].pluralLabel),
    group: 'KINDS' as const,
    kind,
    count: counts.get(kind),
  }));
  const desk = DESK_ENTRIES.filter(({ needs }) => viewer && can(viewer, needs) === true);
  return [
    ...desk
      .filter(({ group }) => group === 'DESK')
      .map((entry) => (entry.href === '/inbox' ? { ...entry, unread } : entry)),
    ...kinds,
    { href: '/rules', name: 'Rules', group: 'GRAPH', count: statistics?.rules },
    { href: '/cases', name: 'Cases', group: 'GRAPH', count: statistics?.cases },
    { href: '/try-it', name: 'Try the rules', group: 'GRAPH' },
    { href: '/sources', name: 'Sources', group: 'GRAPH', count: statistics?.sources },
    { href: '/releases', name: 'Releases', group: 'GRAPH' },
    ...desk.filter(({ group }) => group === 'OFFICE'),
  ];
}
