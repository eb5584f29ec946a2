import { sameContent } from '@symptograph/core';
import { afterSave } from './after-save.ts';
import type { EditState } from './edit-state.ts';
import type { EditStoreDeps } from './edit-store.ts';
import { editsToSend } from './edits-to-send.ts';
import { withoutChoice } from './take-choice.ts';
import { withSent } from './with-sent.ts';

interface SendAllDeps extends Pick<EditStoreDeps, 'send'> {
  readonly now: () => EditState;
  readonly set: (next: Partial<EditState>) => void;
}

/** Hands what is unsaved to the desk, one request after the other, until nothing is left or something keeps it. */
export async function sendAll({ now, set, send }: SendAllDeps): Promise<void> {
  for (let out = editsToSend(now()); out.edits.length > 0; out = editsToSend(now())) {
    const { person, beginKey, changeSet, head: ifHead, release: ifRelease, sent } = now();
    set({ saving: { kind: 'SAVING' }, sent: withSent(sent, out.versions) });
    const result = await send({ person, beginKey, changeSet, ifHead, ifRelease, edits: out.edits });
    const laid = result.kind === 'CLASH' ? withoutChoice(now(), result) : undefined;
    if (laid) {
      set(laid);
      continue;
    }
    if (result.kind !== 'SAVED') return set({ saving: result });
    const { clashes, ...next } = afterSave(now(), out, result);
    const { head, release } = next;
    if (clashes.length > 0)
      return set({ ...next, head: ifHead, saving: { kind: 'CLASH', clashes, head, release } });
    set({ ...next, saving: { kind: 'SAVING' } });
  }
  set({ unsaved: differing(now()), saving: { kind: 'SAVED' } });
}

/** What is not as the change set has it: a field of it has to be mended first. */
function differing({ subjects, unsaved }: EditState): EditState['unsaved'] {
  return new Map([...unsaved].filter(([id, base]) => !sameContent(subjects.get(id) ?? null, base)));
}
