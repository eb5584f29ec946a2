import type { ChangeGraph } from './change-graph.ts';

/** A published link, by the ids of its ends. */
interface KeptLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A change graph with links that stay, so that what changes is seen among what it is linked to; those of links that change are left out. */
export function withNeighbours(graph: ChangeGraph, around: readonly KeptLink[]): ChangeGraph {
  const changed = new Set(graph.links.map(({ id }) => id.split(' ')[0]));
  const kept = new Map(around.filter(({ id }) => !changed.has(id)).map((link) => [link.id, link]));
  const known = new Set(graph.concepts.map(({ id }) => id));
  const ends = new Set([...kept.values()].flatMap(({ from, to }) => [from, to]));
  const others = [...ends].filter((id) => !known.has(id));
  return {
    concepts: [...graph.concepts, ...others.map((id) => ({ id, fate: 'KEPT' as const }))],
    links: [
      ...graph.links,
      ...[...kept.values()].map((link) => ({ ...link, fate: 'KEPT' as const, sentence: '' })),
    ],
  };
}
