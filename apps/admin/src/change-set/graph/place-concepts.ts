import type { ChangeGraph } from './change-graph.ts';

/** Where a concept stands in the picture: its column, and its row from the top. */
export interface Place {
  readonly column: 'LEFT' | 'RIGHT';
  readonly row: number;
}

/** Concepts in two columns: what links go out from on the left, what they lead to on the right, in the order of the links; those without a link fill up the shorter one. */
export function placeConcepts({ concepts, links }: ChangeGraph): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const rows = { LEFT: 0, RIGHT: 0 };
  const put = (id: string, column: Place['column']) => {
    if (places.has(id)) return;
    places.set(id, { column, row: rows[column] });
    rows[column] += 1;
  };
  const starts = new Set(links.map(({ from }) => from));
  for (const { from, to } of links) {
    put(from, 'LEFT');
    put(to, starts.has(to) ? 'LEFT' : 'RIGHT');
  }
  for (const { id } of concepts) put(id, rows.LEFT <= rows.RIGHT ? 'LEFT' : 'RIGHT');
  return places;
}
