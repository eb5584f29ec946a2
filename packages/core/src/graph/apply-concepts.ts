import { eachInSlices } from '../each-in-slices.ts';
import { updateSearchWork } from '../search/search-index.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { sortInSlices } from '../sort-in-slices.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { type ConceptIndexName, conceptKeys } from './concept-keys.ts';
import { layeredGet, layeredWithWork } from './layered-map.ts';
import { compareByName } from './name-order.ts';
import { conceptById } from './read.ts';
import { type Changes, regroupWork } from './regroup.ts';
import type { Snapshot } from './snapshot.ts';

/** The part of a snapshot that its concepts alone make. */
export type ConceptPart = Omit<
  Snapshot,
  | 'statements'
  | 'statementsById'
  | 'sources'
  | 'sourcesBySlug'
  | 'criteria'
  | 'rules'
  | 'contracts'
  | 'cases'
  | 'mentionedBy'
>;

/** Each is compared with some dozen others, whose keys are made anew. */
const NAMES_PER_SLICE = 50;

/** The concepts after some changes and all that leads to them; a new one takes the next free position. */
export function* applyConceptsWork(snapshot: Snapshot, changes: Changes<Concept>): SlicedWork<ConceptPart> {
  if (changes.size === 0) return snapshot;
  const concepts = snapshot.concepts.slice();
  const moved = new Map<string, number | undefined>();
  const touched = new Set<number>();
  const positionOf = (id: string) => moved.get(id) ?? layeredGet(snapshot.positions, id);
  yield* eachInSlices(changes, ([id, concept]) => {
    const position = layeredGet(snapshot.positions, id);
    if (position !== undefined) concepts[position] = concept;
    else if (concept) concepts.push(concept);
    if (!concept) moved.set(id, undefined);
    else if (position === undefined) moved.set(id, concepts.length - 1);
    if (position !== undefined) touched.add(position);
    else if (concept) touched.add(concepts.length - 1);
  });
  const regrouped = (index: ConceptIndexName) =>
    regroupWork(
      {
        groups: snapshot[index],
        before: (id) => conceptById(snapshot, id),
        keysOf: conceptKeys[index],
        memberOf: (id) => positionOf(id) ?? -1,
      },
      changes,
    );
  return {
    concepts,
    positions: yield* layeredWithWork(snapshot.positions, moved),
    byName: yield* resort(snapshot, { concepts, positionOf }, changes),
    bySlug: yield* regrouped('bySlug'),
    byFormerSlug: yield* regrouped('byFormerSlug'),
    byCode: yield* regrouped('byCode'),
    byTerm: yield* regrouped('byTerm'),
    search: yield* updateSearchWork(snapshot.search, concepts, touched),
  };
}

/** The concepts after the changes and where each stands. */
interface Moved {
  readonly concepts: readonly (Concept | undefined)[];
  readonly positionOf: (id: string) => number | undefined;
}

/** Takes changed concepts out of their kind's order by name and puts the new ones in at their place. */
function* resort(
  snapshot: Snapshot,
  moved: Moved,
  changes: Changes<Concept>,
): SlicedWork<Snapshot['byName']> {
  const byName: Record<ConceptKind, Uint32Array> = { ...snapshot.byName };
  const touched = new Set([...changes.keys()].map((id) => layeredGet(snapshot.positions, id)));
  const kinds = new Set<ConceptKind>();
  for (const position of touched) {
    const old = position === undefined ? undefined : snapshot.concepts[position];
    if (old) kinds.add(old.kind);
  }
  const changed = [...changes.values()].filter((concept) => concept !== undefined);
  const added = yield* sortInSlices(changed, compareByName);
  for (const concept of added) kinds.add(concept.kind);
  for (const kind of kinds) {
    const stay = byName[kind].filter((position) => !touched.has(position));
    const enter = added.filter((concept) => concept.kind === kind);
    byName[kind] = yield* mergeByName(stay, enter, moved);
  }
  return byName;
}

function* mergeByName(
  stay: Uint32Array,
  enter: readonly Concept[],
  { concepts, positionOf }: Moved,
): SlicedWork<Uint32Array> {
  const merged = new Uint32Array(stay.length + enter.length);
  let [from, to] = [0, 0];
  const put = (concept: Concept) => {
    let [low, high] = [from, stay.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = concepts[stay[middle] ?? 0];
      if (other && compareByName(other, concept) < 0) low = middle + 1;
      else high = middle;
    }
    merged.set(stay.subarray(from, low), to);
    to += low - from;
    merged[to] = positionOf(concept.id) ?? 0;
    to += 1;
    from = low;
  };
  yield* eachInSlices(enter, put, NAMES_PER_SLICE);
  merged.set(stay.subarray(from), to);
  return merged;
}
