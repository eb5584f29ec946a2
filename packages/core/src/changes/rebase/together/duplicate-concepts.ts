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

/** Concepts that have the slug, a name or an exact code of one of their kind that was published since. */
export const duplicateConcepts: FindClashes = (change, overlays) => {
  const { draft } = change;
  if (!draft || !isConcept(draft) || draft.status !== 'ACTIVE') return [];
  for (const shared of sharedThings(draft)) {
    const others = shared.holders(overlays.now).filter(({ id }) => id !== draft.id);
    if (others.length === 0) continue;
    const known = new Set(shared.holders(overlays.before()).map(({ id }) => id));
    const double = others.find(({ id }) => !known.has(id) && conceptById(overlays.published, id));
    if (double) return [clashOf(change, { draft, double, shared }, overlays)];
  }
  return [];
};

interface SharedThing {
  readonly path: string;
  readonly words: string;
  /** The concepts of the kind that have it. */
  readonly holders: (graph: Snapshot) => readonly Concept[];
}

function sharedThings({ kind, slug, name, synonyms, codes }: Concept): readonly SharedThing[] {
  const active = (concepts: readonly Concept[]) =>
    concepts.filter((concept) => concept.kind === kind && concept.status === 'ACTIVE');
  const terms = [name, ...synonyms.filter(({ scope }) => scope === 'EXACT').map(({ text }) => text)];
  const exact = codes.filter(({ relation }) => relation === 'EXACT');
  return [
    { path: 'slug', words: `the slug ${slug}`, holders: (graph) => conceptsWithSlug(graph, kind, slug) },
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
  const remedy = base
    ? 'take theirs to give up your change'
    : 'both to make one of them, by the name of theirs';
  const conflict = conflictOf({
    subjectId: draft.id,
    path: shared.path,
    kind: 'DUPLICATE_CONCEPT',
    base: null,
    theirs: double.id,
    ours: shared.words,
    choices: base ? ['OURS', 'THEIRS'] : ['OURS', 'UNION'],
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
