import type { SlicedWork } from '../sliced-work.ts';

/**
 * Edges of one kind seen from one end, as compressed sparse rows: the edges of the concept at position `p` are
 * `edges[offsets[p]]` up to, not including, `edges[offsets[p + 1]]`. An edge is a position in the kind's list of
 * statements. Concepts added after the rows were made lie beyond the offsets and have no edges.
 */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/** No concept: the end of a statement that names nothing. */
export const NOWHERE = 0xffffffff;

const EDGES_PER_SLICE = 65_536;

/**
 * Rows for `conceptCount` concepts from the end of each edge, by counting sort: edges keep their order within a row.
 * An end of NOWHERE leaves the edge out.
 */
export function* adjacencyWork(ends: Uint32Array, conceptCount: number): SlicedWork<Adjacency> {
  const offsets = new Uint32Array(conceptCount + 1);
  let placed = 0;
  for (let start = 0; start < ends.length; start += EDGES_PER_SLICE) {
    placed += countEnds(ends.subarray(start, start + EDGES_PER_SLICE), offsets);
    yield;
  }
  for (let row = 1; row <= conceptCount; row += 1)
    offsets[row] = (offsets[row] ?? 0) + (offsets[row - 1] ?? 0);
  const edges = new Uint32Array(placed);
  const next = offsets.slice();
  for (let start = 0; start < ends.length; start += EDGES_PER_SLICE) {
    placeEdges({ ends, next, edges }, start, Math.min(ends.length, start + EDGES_PER_SLICE));
    yield;
  }
  return { offsets, edges };
}

/** Adds one to the offset after each end; how many ends name a concept. */
function countEnds(ends: Uint32Array, offsets: Uint32Array): number {
  let placed = 0;
  for (const end of ends) {
    if (end === NOWHERE) continue;
    offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
    placed += 1;
  }
  return placed;
}

interface Placing {
  readonly ends: Uint32Array;
  /** The next free slot of each row. */
  readonly next: Uint32Array;
  readonly edges: Uint32Array;
}

function placeEdges({ ends, next, edges }: Placing, from: number, upTo: number): void {
  for (let edge = from; edge < upTo; edge += 1) {
    const end = ends[edge] ?? NOWHERE;
    if (end === NOWHERE) continue;
    const slot = next[end] ?? 0;
    edges[slot] = edge;
    next[end] = slot + 1;
  }
}

/** The edges of the concept at a position, as a view on the rows. */
export function edgesAt(adjacency: Adjacency, position: number): Uint32Array {
  return adjacency.edges.subarray(adjacency.offsets[position] ?? 0, adjacency.offsets[position + 1] ?? 0);
}
