import type { ChangeAction } from '../../desk-api/generated/graphql.ts';

/** What becomes of a concept or a link: KEPT is as it was, and only there because a link that changes ends in it. */
export type Fate = 'ADDED' | 'REMOVED' | 'CHANGED' | 'KEPT';

/** A link between two concepts, by their ids. */
interface GraphLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fate: Fate;
  /** What happens to it, in words. */
  readonly sentence: string;
}

/** A concept that changes, or in which a link ends that does. */
interface GraphConcept {
  readonly id: string;
  readonly fate: Fate;
}

/** The part of the graph that a change set changes. */
export interface ChangeGraph {
  readonly concepts: readonly GraphConcept[];
  readonly links: readonly GraphLink[];
}

interface Change {
  readonly subjectId: string;
  readonly action: ChangeAction;
  readonly sentence: string;
  readonly base: unknown;
  readonly draft: unknown;
}

const CONCEPT = /^(?:sym|con|tst|trt|rsk|ana|fac|obs)_/;

/** The concepts and links that changes add, take away or change, with the concepts in which those links end; a link that is turned to other ends goes and comes. */
export function changeGraph(changes: readonly Change[]): ChangeGraph {
  const links = changes.filter(({ subjectId }) => subjectId.startsWith('stm_')).flatMap(linksOf);
  const concepts = new Map<string, Fate>();
  for (const { from, to } of links) for (const id of [from, to]) concepts.set(id, 'KEPT');
  for (const change of changes)
    if (CONCEPT.test(change.subjectId)) concepts.set(change.subjectId, fateOf(change));
  return { concepts: [...concepts].map(([id, fate]) => ({ id, fate })), links };
}

function linksOf(change: Change): readonly GraphLink[] {
  const { subjectId: id, sentence } = change;
  const [old, now] = [endsOf(change.base), endsOf(change.draft)];
  if (old && now && old.from === now.from && old.to === now.to)
    return [{ id, ...now, fate: 'CHANGED', sentence }];
  return [
    ...(old ? [{ id: `${id} before`, ...old, fate: 'REMOVED' as const, sentence }] : []),
    ...(now ? [{ id, ...now, fate: 'ADDED' as const, sentence }] : []),
  ];
}

function endsOf(statement: unknown): { readonly from: string; readonly to: string } | undefined {
  if (typeof statement !== 'object' || statement === null) return undefined;
  const { subject, object } = statement as Readonly<Record<string, unknown>>;
  return typeof subject === 'string' && typeof object === 'string'
    ? { from: subject, to: object }
    : undefined;
}

function fateOf({ action }: Change): Fate {
  switch (action) {
    case 'CREATE':
    case 'RESTORE':
      return 'ADDED';
    case 'DEPRECATE':
    case 'MERGE_INTO':
    case 'REMOVE':
      return 'REMOVED';
    case 'UPDATE':
      return 'CHANGED';
  }
}
