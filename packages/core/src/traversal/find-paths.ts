import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { type Neighbour, neighbours } from './neighbours.ts';

/** A walk that meets no concept twice; `statements[i]` joins `concepts[i]` and `concepts[i + 1]`. */
export interface GraphPath {
  readonly concepts: readonly Concept[];
  readonly statements: readonly Statement[];
}

export interface PathRequest {
  /** Ids of the two ends. */
  readonly from: string;
  readonly to: string;
  /** All kinds when omitted. */
  readonly kinds?: readonly StatementKind[] | undefined;
  /** Most statements in a path. */
  readonly maxLength: number;
  /** Most paths to return. */
  readonly first: number;
  /** Most statements to look at; 200,000 when omitted. */
  readonly budget?: number | undefined;
}

/** The paths found; `truncated` when the work budget ran out before `first` were. */
export interface FoundPaths {
  readonly paths: readonly GraphPath[];
  readonly truncated: boolean;
}

/** One search: what is left of its budget, where it may go, and what it has found. */
interface Search {
  readonly request: PathRequest;
  readonly stepsFrom: (conceptId: string) => readonly Neighbour[];
  readonly isSpent: () => boolean;
  /** Steps from each concept to the far end, where at most `maxLength`. */
  readonly distances: ReadonlyMap<string, number>;
  readonly paths: GraphPath[];
}

const DEFAULT_BUDGET = 200_000;

/**
 * Simple paths between two concepts, shortest first, statements followed in either direction, negated ones never.
 *
 * Two concepts that several statements join are one step, shown by the first of them, so that a path is told once. A
 * breadth-first search from the far end gives each concept's distance; the search from the near end then goes only
 * where the far end can still be reached.
 */
export function findPaths(snapshot: Snapshot, request: PathRequest): FoundPaths {
  const start = conceptById(snapshot, request.from);
  if (!start || request.first < 1 || !conceptById(snapshot, request.to))
    return { paths: [], truncated: false };
  const { stepsFrom, isSpent } = budgetedSteps(snapshot, request);
  const distances = distancesTo(request, stepsFrom, isSpent);
  const search: Search = { request, stepsFrom, isSpent, distances, paths: [] };
  const shortest = distances.get(request.from) ?? Number.POSITIVE_INFINITY;
  for (let length = shortest; length <= request.maxLength && !isDone(search); length += 1) {
    extend(search, { concepts: [start], statements: [] }, length);
  }
  return { paths: search.paths, truncated: isSpent() && search.paths.length < request.first };
}

/** The neighbours of a concept, each once; every statement looked at is taken off the budget. */
function budgetedSteps(snapshot: Snapshot, { kinds, budget = DEFAULT_BUDGET }: PathRequest) {
  let left = budget;
  const stepsFrom = (conceptId: string): readonly Neighbour[] => {
    const steps = new Map<string, Neighbour>();
    for (const step of neighbours(snapshot, conceptId, { kinds })) {
      left -= 1;
      if (left < 0) break;
      if (!steps.has(step.concept.id)) steps.set(step.concept.id, step);
    }
    return [...steps.values()];
  };
  return { stepsFrom, isSpent: () => left < 0 };
}

function distancesTo(
  { to, maxLength }: PathRequest,
  stepsFrom: Search['stepsFrom'],
  isSpent: Search['isSpent'],
): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]]);
  for (const [id, distance] of distances) {
    if (distance >= maxLength || isSpent()) break;
    for (const { concept } of stepsFrom(id)) {
      if (!distances.has(concept.id)) distances.set(concept.id, distance + 1);
    }
  }
  return distances;
}

/** Adds every path that goes on from `path` and ends at the far end after exactly `left` more steps. */
function extend(search: Search, path: GraphPath, left: number): void {
  const here = path.concepts.at(-1);
  if (!here || isDone(search)) return;
  if (left === 0) {
    if (here.id === search.request.to) search.paths.push(path);
    return;
  }
  if (here.id === search.request.to) return;
  for (const { concept, statement } of search.stepsFrom(here.id)) {
    const distance = search.distances.get(concept.id);
    if (distance === undefined || distance > left - 1 || path.concepts.includes(concept)) continue;
    const next = { concepts: [...path.concepts, concept], statements: [...path.statements, statement] };
    extend(search, next, left - 1);
  }
}

function isDone({ paths, request, isSpent }: Search): boolean {
  return paths.length >= request.first || isSpent();
}
