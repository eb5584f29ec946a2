import { conceptsByCode, conceptsByTerm, conceptsWithSlug } from '../../../graph/look-up.ts';
import { conceptById } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { isConcept } from '../../../graph/subject-type.ts';
import { type Concept, conceptKinds } from '../../../vocabulary/concepts/concept.ts';
import type { Change } from '../../change.ts';
import type { ChangesById } from '../../draft/changes-by-id.ts';
import { mergeConcept } from '../../draft/merge-concept.ts';
import type { Resolution } from '../conflict.ts';
import { conflictOf } from '../conflict-of.ts';
import { type Clash, type FindClashes, giveUp, type Overlays } from './clash.ts';

/** Concepts that have a slug, a name or an exact code of one of their kind that was published since. */
export const duplicateConcepts: FindClashes = (change, overlays) => {
  const { draft } = change;
  if (!draft || !isConcept(draft)) return [];
  for (const shared of sharedThings(draft)) {
    const others = shared.holders(overlays.now).filter(({ id }) => id !== draft.id);
    if (others.length === 0) continue;
    const known = new Set([
      ...idsOf(shared.holders(overlays.before())),
      ...doubledAlready(shared, draft, overlays),
    ]);
    const double = others.find(({ id }) => !known.has(id) && conceptById(overlays.published, id));
    if (double) return [clashOf(change, { draft, double, shared }, overlays)];
  }
  return [];
};

/** Those that have it together with the concept in what is published, whatever this change set does. */
function doubledAlready(
  { holders }: SharedThing,
  { id }: Concept,
  { published }: Overlays,
): readonly string[] {
  const ids = idsOf(holders(published));
  return ids.includes(id) ? ids : [];
}

function idsOf(concepts: readonly Concept[]): readonly string[] {
  return concepts.map(({ id }) => id);
}

interface SharedThing {
  readonly path: string;
  readonly words: string;
  /** The concepts of the kind that have it. */
  readonly holders: (graph: Snapshot) => readonly Concept[];
}

/** What a concept has to itself: its slugs whatever its status, names and codes among those in use. */
function sharedThings(concept: Concept): readonly SharedThing[] {
  const { kind, slug, formerSlugs, status } = concept;
  const slugs = [slug, ...formerSlugs].map((each, place) => ({
    path: place === 0 ? 'slug' : 'formerSlugs',
    words: `the slug ${each}`,
    holders: (graph: Snapshot) => conceptsWithSlug(graph, kind, each),
  }));
  return status === 'ACTIVE' ? [...slugs, ...sharedInUse(concept)] : slugs;
}

function sharedInUse({ kind, name, synonyms, codes }: Concept): readonly SharedThing[] {
  const active = (concepts: readonly Concept[]) =>
    concepts.filter((concept) => concept.kind === kind && concept.status === 'ACTIVE');
  const terms = [name, ...synonyms.filter(({ scope }) => scope === 'EXACT').map(({ text }) => text)];
  const exact = codes.filter(({ relation }) => relation === 'EXACT');
  return [
    ...terms.map((text, place) => ({
      path: place === 0 ? 'name' : 'synonyms',
      words: `the name “${text}”`,
      holders: (graph: Snapshot) => active(conceptsByTerm(graph, kind, text)),
    })),
    ...exact.map((code) => ({
      path: 'codes',
      words: `the code ${code.system}:${code.value}`,
      holders: (graph: Snapshot) => active(conceptsByCode(graph, code)),
    })),
  ];
}

interface Doubles {
  readonly draft: Concept;
  readonly double: Concept;
  readonly shared: SharedThing;
}

function clashOf({ base }: Change, { draft, double, shared }: Doubles, { published }: Overlays): Clash {
  const { label } = conceptKinds[draft.kind];
  // What was published stays what it is: only what is new can become one with it, and only with what is in use.
  const canBecomeOne = !base && double.status === 'ACTIVE';
  const remedy = canBecomeOne
    ? 'both to make one of them, by the name of theirs'
    : 'take theirs to give up your change';
  const conflict = conflictOf({
    subjectId: draft.id,
    path: shared.path,
    kind: 'DUPLICATE_CONCEPT',
    base: null,
    theirs: double.id,
    ours: shared.words,
    choices: canBecomeOne ? ['OURS', 'UNION'] : ['OURS', 'THEIRS'],
    sentence: `The ${label} “${draft.name}” has ${shared.words}, and so has “${double.name}”, published since. Keep yours when they are two things, ${remedy}.`,
  });
  const settle = (changes: ChangesById, { choice }: Resolution): ChangesById => {
    if (choice === 'THEIRS') return giveUp(changes, draft.id);
    if (choice !== 'UNION') return changes;
    const reason = `It is what ${double.id} is, which was published since.`;
    const merged = mergeConcept(
      changes,
      { kind: 'MERGE', subjectId: draft.id, into: double.id, reason },
      published,
    );
    return merged.ok ? merged.value.changes : changes;
  };
  return { conflict, settle };
}
