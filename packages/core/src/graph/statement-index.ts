import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';
import type { StatementKind } from '../vocabulary/statement-kind.ts';
import type { StatementOf } from '../vocabulary/statements/statement.ts';
import { type Adjacency, adjacencyWork, NOWHERE } from './adjacency.ts';

/** All statements of one kind, by id, and their adjacency in both directions. */
export interface StatementIndex<Kind extends StatementKind> {
  readonly kind: Kind;
  readonly list: readonly StatementOf<Kind>[];
  /** The position of each statement's subject, NOWHERE where it names nothing. */
  readonly subjects: Uint32Array;
  /** The position of each statement's object, NOWHERE where it names nothing. */
  readonly objects: Uint32Array;
  /** From the subject. */
  readonly out: Adjacency;
  /** From the object. */
  readonly in: Adjacency;
  /** True when an end of some statement names nothing: the index then depends on which concepts there are. */
  readonly dangling: boolean;
}

/** How many positions there are, and the position of a concept, if it is there. */
export interface ConceptPositions {
  readonly conceptCount: number;
  readonly positionOf: (conceptId: string) => number | undefined;
}

/** Indexes statements of one kind; `list` is sorted by id. */
export function* indexStatementsWork<Kind extends StatementKind>(
  kind: Kind,
  list: readonly StatementOf<Kind>[],
  { conceptCount, positionOf }: ConceptPositions,
): SlicedWork<StatementIndex<Kind>> {
  const subjects = new Uint32Array(list.length);
  const objects = new Uint32Array(list.length);
  yield* eachInSlices(list, ({ subject, object }, place) => {
    subjects[place] = positionOf(subject) ?? NOWHERE;
    objects[place] = positionOf(object) ?? NOWHERE;
  });
  return yield* indexWithEndsWork({ kind, list, subjects, objects }, conceptCount);
}

/** The index of statements whose ends have been looked up. */
export function* indexWithEndsWork<Kind extends StatementKind>(
  found: Pick<StatementIndex<Kind>, 'kind' | 'list' | 'subjects' | 'objects'>,
  conceptCount: number,
): SlicedWork<StatementIndex<Kind>> {
  return {
    ...found,
    out: yield* adjacencyWork(found.subjects, conceptCount),
    in: yield* adjacencyWork(found.objects, conceptCount),
    dangling: found.subjects.includes(NOWHERE) || found.objects.includes(NOWHERE),
  };
}
