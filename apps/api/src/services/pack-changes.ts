import {
  type Change,
  changeBetween,
  type GraphDocument,
  isConcept,
  type Subject,
  subjectsOf,
} from '@symptograph/core';

/** What packs said of a subject when they last brought it: null when they took it away. */
export interface SaidByPacks {
  readonly subject: Subject | null;
  /** Of the revision that it was published by. */
  readonly version: number;
}

/** What packs say now, beside what they said and what is published. */
export interface PackUpdate {
  readonly published: GraphDocument;
  /** The published graph with the packs as they are now, by `mergePacks`. */
  readonly merged: GraphDocument;
  /** All packs together. */
  readonly packs: GraphDocument;
  /** By subject id. */
  readonly said: ReadonlyMap<string, SaidByPacks>;
  /** Whether a published subject was brought by packs. */
  readonly isOfPacks: (id: string) => boolean;
}

/**
 * What changed in the packs since they were last published, each change with what they said then as its base: put on what is published
 * now, edits that others made since stay, and those of the same place are conflicts.
 */
export function packChanges({ published, merged, packs, said, isOfPacks }: PackUpdate): readonly Change[] {
  const before = byId(published);
  const after = byId(merged);
  const brought = new Set([...subjectsOf(packs)].map(({ id }) => id));
  const reason = 'The content packs no longer have it.';
  const changes: Change[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const known = said.get(id);
    const ours = after.get(id) ?? null;
    const isOthers = !brought.has(id) && !isOfPacks(id);
    const base = isOthers ? (before.get(id) ?? null) : (known?.subject ?? null);
    const draft = isOthers ? ours : brought.has(id) ? again(ours, known) : withoutPack(base, ours);
    const change = changeBetween({ base, draft, reason });
    if (change) changes.push(change);
  }
  return changes;
}

function byId(document: GraphDocument): ReadonlyMap<string, Subject> {
  return new Map([...subjectsOf(document)].map((subject) => [subject.id, subject]));
}

/** A subject that comes back after it was taken away goes on counting its versions. */
function again(ours: Subject | null, known: SaidByPacks | undefined): Subject | null {
  return ours && known?.subject === null ? { ...ours, version: known.version + 1 } : ours;
}

/** What is left of a subject that the packs do not have any more, where others still speak of it. */
function withoutPack(base: Subject | null, left: Subject | null): Subject | null {
  if (!base || !left) return null;
  return isConcept(base) ? { ...base, status: 'DEPRECATED' } : base;
}
