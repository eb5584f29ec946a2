import type { ChangeGraph, Fate } from './change-graph.ts';
import { type Place, placeConcepts } from './place-concepts.ts';

interface GraphPictureProps {
  readonly graph: ChangeGraph;
  /** Where each concept stands; in two columns by the direction of its links when it is left out. */
  readonly places?: ReadonlyMap<string, Place>;
  readonly nameOf: (id: string) => string;
}

const ROW = 52;
const WIDTH = 760;
const BOX = { width: 240, height: 36 } as const;
const X = { LEFT: 10, RIGHT: WIDTH - BOX.width - 10 } as const;
/** How far the middles of two links between the same ends are apart. */
const APART = 34;
/** The most letters of a name that fit into its box. */
const LETTERS = 30;

/** Signs and dashes say what colours say. */
const LOOKS: Readonly<
  Record<Fate, { readonly sign: string; readonly colour: string; readonly dashes: string }>
> = {
  ADDED: { sign: '+', colour: 'text-accent', dashes: '' },
  REMOVED: { sign: '−', colour: 'text-danger', dashes: '6 5' },
  CHANGED: { sign: '~', colour: 'text-warning', dashes: '' },
  KEPT: { sign: '', colour: 'text-line-strong', dashes: '' },
};

/** The part of the graph that changes: what comes drawn through with a plus, what goes dashed with a minus. */
export function GraphPicture({ graph, nameOf, places = placeConcepts(graph) }: GraphPictureProps) {
  const rows = Math.max(...[...places.values()].map(({ row }) => row + 1), 1);
  const at = (id: string) => {
    const { column, row } = places.get(id) ?? { column: 'LEFT' as const, row: 0 };
    return { x: X[column], y: row * ROW + 10, column };
  };
  return (
    <svg
      role="img"
      aria-label={`${graph.links.length} links between ${graph.concepts.length} concepts; the table tells each of them`}
      viewBox={`0 0 ${WIDTH} ${rows * ROW + 8}`}
      className="w-full max-w-3xl min-w-xl"
    >
      {graph.links.map(({ id, from, to, fate }, place) => (
        <LinkLine
          key={id}
          from={at(from)}
          to={at(to)}
          fate={fate}
          nth={graph.links.slice(0, place).filter((link) => endsOf(link) === endsOf({ from, to })).length}
        />
      ))}
      {graph.concepts.map(({ id, fate }) => (
        <ConceptBox key={id} at={at(id)} fate={fate} name={nameOf(id)} />
      ))}
    </svg>
  );
}

/** What is the same for links between the same two concepts, whichever way they go. */
function endsOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return [from, to].sort().join(' ');
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly column: 'LEFT' | 'RIGHT';
}

interface LinkLineProps {
  readonly from: At;
  readonly to: At;
  readonly fate: Fate;
  /** How many links between the same ends are drawn before it; each bends a little more. */
  readonly nth: number;
}

function LinkLine({ from, to, fate, nth }: LinkLineProps) {
  const { sign, colour, dashes } = LOOKS[fate];
  const middle = BOX.height / 2;
  const start = { x: from.x + (from.column === 'LEFT' ? BOX.width : 0), y: from.y + middle };
  const end = { x: to.x + (to.column === 'LEFT' ? BOX.width : 0), y: to.y + middle };
  const bend = from.column === to.column ? 90 : 0;
  const turn = { x: (start.x + end.x) / 2 + bend, y: (start.y + end.y) / 2 + nth * APART };
  return (
    <g className={colour} stroke="currentColor" fill="none">
      <path
        d={`M${start.x} ${start.y} Q${turn.x} ${turn.y} ${end.x} ${end.y}`}
        strokeWidth={fate === 'KEPT' ? 1 : 2}
        strokeDasharray={dashes}
      />
      <circle cx={end.x} cy={end.y} r={4} fill="currentColor" stroke="none" />
      <text
        x={(start.x + end.x) / 2 + bend / 2}
        y={(start.y + end.y) / 4 + turn.y / 2 - 6}
        textAnchor="middle"
        fill="currentColor"
        stroke="none"
        className="text-lg font-semibold"
      >
        {sign}
      </text>
    </g>
  );
}

function ConceptBox({ at, fate, name }: { readonly at: At; readonly fate: Fate; readonly name: string }) {
  const { sign, colour, dashes } = LOOKS[fate];
  const told = name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
  return (
    <g className={colour}>
      <rect
        x={at.x}
        y={at.y}
        width={BOX.width}
        height={BOX.height}
        rx={6}
        stroke="currentColor"
        strokeWidth={fate === 'KEPT' ? 1 : 2}
        strokeDasharray={dashes}
        className="fill-surface"
      />
      <text x={at.x + 12} y={at.y + 23} className="fill-ink text-sm">
        {sign === '' ? told : `${sign} ${told}`}
      </text>
    </g>
  );
}
