import { type Subject, sameContent } from '@symptograph/core';
import type { EditState } from './edit-state.ts';
import type { SendResult } from './edit-store.ts';
import type { Outgoing } from './edits-to-send.ts';
import { type LaidUnder, layUnder, showAnew } from './lay-under.ts';

type Saved = Extract<SendResult, { kind: 'SAVED' }>;

/** The state once what went out is saved: what was written meanwhile, or has to be mended, is unsaved still. */
export function afterSave(
  now: EditState,
  { edits, versions }: Outgoing,
  { changeSet, head, subjects = [], screen }: Saved,
): EditState & Pick<LaidUnder, 'clashes'> {
  const unsaved = new Map<string, Subject | null>();
  for (const [id, base] of now.unsaved) {
    const version = versions.get(id);
    if (version === undefined) unsaved.set(id, base);
    else if (!sameContent(version, now.subjects.get(id) ?? null)) unsaved.set(id, version);
  }
  const done = edits.filter((edit) => now.waiting.includes(edit)).length;
  const next = { ...now, unsaved, waiting: now.waiting.slice(done), sent: new Map(), changeSet, head };
  return { ...next, ...(screen ? showAnew(next, screen) : layUnder(next, subjects)) };
}
