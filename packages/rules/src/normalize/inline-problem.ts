import type { Expression } from '../expression/expression.ts';
import { MAX_NODES } from '../expression/size-problem.ts';
import { remembered } from '../remembered.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Criteria } from './inline-criteria.ts';
import { type OwnSize, ownSizeOf } from './own-size.ts';

/** How deep conditions may be nested once their criteria are put in place, each criterion a level: what recursion bears everywhere. */
export const MAX_INLINED_DEPTH = 200;

/** Why criteria cannot be put in place of their names. */
export type InlineProblem =
  | { readonly code: 'UNKNOWN_CRITERION'; readonly id: string }
  | { readonly code: 'CYCLIC_CRITERIA'; readonly ids: readonly string[] }
  | { readonly code: 'TOO_LARGE'; readonly limit: 'NODES' | 'DEPTH' };

/**
 * Why the criteria of an expression cannot be put in place, or undefined when they can. Each criterion is measured once for a map of
 * criteria, and nothing is written out, so that the answer costs no more than what is written.
 */
export function inlineProblem(expression: Expression, criteria: Criteria): InlineProblem | undefined {
  const measured = measure(opened(undefined, expression), criteria);
  return measured.ok ? undefined : measured.error;
}

interface Inlined {
  readonly nodes: number;
  readonly depth: number;
}

type Measure = Result<Inlined, InlineProblem>;

/** The measures of criteria that were met before, by id. */
const measuresIn = remembered((_criteria: Criteria) => new Map<string, Measure>());

/** A condition whose criteria are being measured: `place` of them are, and `nodes` and `depth` hold them. */
interface Open {
  /** Of the criterion; undefined for the expression that is asked about. */
  readonly id: string | undefined;
  readonly own: OwnSize;
  place: number;
  nodes: number;
  depth: number;
}

function opened(id: string | undefined, expression: Expression): Open {
  const own = ownSizeOf(expression);
  return { id, own, place: 0, nodes: own.nodes, depth: own.depth };
}

/** Depth first with a path of its own instead of recursion: criteria may name each other in a long row. */
function measure(root: Open, criteria: Criteria): Measure {
  const known = measuresIn(criteria);
  const path = [root];
  const within = new Set<string>();
  for (let open = path.at(-1); open; open = path.at(-1)) {
    const step = nextStep(open, within, criteria);
    if (step === 'TAKEN') continue;
    if ('own' in step) {
      path.push(step);
      if (step.id !== undefined) within.add(step.id);
      continue;
    }
    if (open.id === undefined) return step;
    known.set(open.id, startingAt(open.id, step));
    within.delete(open.id);
    path.pop();
  }
  return ok(root);
}

/** The criterion to measure first, TAKEN when the next one was measured and added, or the measure of what is open. */
function nextStep(open: Open, within: ReadonlySet<string>, criteria: Criteria): Open | 'TAKEN' | Measure {
  if (open.nodes > MAX_NODES) return refuse({ code: 'TOO_LARGE', limit: 'NODES' });
  if (open.depth > MAX_INLINED_DEPTH) return refuse({ code: 'TOO_LARGE', limit: 'DEPTH' });
  const mention = open.own.mentions[open.place];
  if (!mention) return ok({ nodes: open.nodes, depth: open.depth });
  const { id, times, depth } = mention;
  const below = measuresIn(criteria).get(id);
  if (!below) {
    const criterion = criteria.get(id);
    if (!criterion) return refuse({ code: 'UNKNOWN_CRITERION', id });
    if (!within.has(id)) return opened(id, criterion.when);
    const ids = [...within];
    return refuse({ code: 'CYCLIC_CRITERIA', ids: [...ids.slice(ids.indexOf(id)), id] });
  }
  if (!below.ok) return below;
  open.place += 1;
  open.nodes += times * below.value.nodes;
  open.depth = Math.max(open.depth, depth + below.value.depth);
  return 'TAKEN';
}

/** A circle is told from where it is entered. */
function startingAt(id: string, measured: Measure): Measure {
  if (measured.ok || measured.error.code !== 'CYCLIC_CRITERIA') return measured;
  const ring = measured.error.ids.slice(1);
  const place = ring.indexOf(id);
  if (place < 0) return measured;
  return refuse({ ...measured.error, ids: [id, ...ring.slice(place + 1), ...ring.slice(0, place + 1)] });
}
