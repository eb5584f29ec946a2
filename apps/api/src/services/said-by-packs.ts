import type { Subject, SubjectEdit } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import type { SaidByPacks } from './pack-changes.ts';
import { BY_CONTENT_PACKS, publishedPackSets } from './pack-ownership.ts';
import { CONTENT_PACKS } from './program-person.ts';

/**
 * What content packs said of each subject when they were last published. What a change set of theirs became may have edits of others
 * in it; what they said themselves is in its log.
 */
export async function saidByPacks(database: Database): Promise<ReadonlyMap<string, SaidByPacks>> {
  const sets = await publishedPackSets(database);
  const names = [BY_CONTENT_PACKS, ...sets.map((number) => `CS-${number}`)];
  const said = new Map<string, SaidByPacks>();
  for (const [id, { version, data }] of await database.revisions.lastBy(names)) {
    said.set(id, { version, subject: data });
  }
  const program = await database.people.findByEmail(CONTENT_PACKS.email);
  for (const number of sets) {
    for (const { actorId, subjectId, edit } of await database.changeEvents.ofSet(number)) {
      if (actorId !== program?.id) continue;
      const version = said.get(subjectId)?.version ?? 1;
      said.set(subjectId, { version, subject: subjectOfEdit(subjectId, edit, version) });
    }
  }
  return said;
}

/** How the log tells what packs say of a subject. */
export function editByPacks(subjectId: string, subject: Subject | null, reason: string): SubjectEdit {
  if (!subject) return { kind: 'REMOVE', subjectId, reason };
  const { version: _, ...content } = subject;
  return { kind: 'UPDATE', subjectId, operations: [{ op: 'set', path: '', value: content as never }] };
}

function subjectOfEdit(id: string, edit: SubjectEdit, version: number): Subject | null {
  if (edit.kind !== 'UPDATE') return null;
  const [operation] = edit.operations;
  return operation?.op === 'set' ? ({ ...(operation.value as object), id, version } as Subject) : null;
}
