import { draftState, type Subject } from '@symptograph/core';
import type { LaidOverDraft } from './lay-over.ts';

/** A subject as a change set has it; as it is published where the set takes it away; undefined when there is none with the id. */
export function subjectInDraft(draft: LaidOverDraft, subjectId: string): Subject | undefined {
  const state = draftState(draft.byId, draft.before.snapshot, subjectId);
  return state.draft ?? state.base ?? undefined;
}
