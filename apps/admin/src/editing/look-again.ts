import type { Subject } from '@symptograph/core';
import { askDesk } from '../desk-api/ask-desk.ts';
import { LookAgainDocument } from '../desk-api/generated/graphql.ts';
import type { EditState, Saving } from './edit-state.ts';
import type { EditStore } from './edit-store.ts';
import type { StepEvent } from './steps-of.ts';

/** What came of asking the desk what it has. */
export type Look =
  | { readonly kind: 'SEEN'; readonly events: readonly StepEvent[] }
  | Extract<Saving, { kind: 'AWAY' | 'SIGNED_OUT' | 'REFUSED' }>;

/** No look is taken for what was saved while it was taken; after so many the next one comes with the next save. */
const MOST_TRIES = 3;

/** Shows what the desk has now under what is unsaved, whatever the page began with; `roots` are what the page is about. */
export async function lookAgain(store: EditStore, roots: readonly string[]): Promise<Look> {
  for (let tries = 1; ; tries += 1) {
    await store.settled();
    const asked = store.state();
    const answer = await ask(asked, roots);
    if (!('head' in answer)) return answer;
    const { head, release, subjects, events } = answer;
    const now = store.state();
    const isStill = now.head === asked.head && now.changeSet === asked.changeSet && !store.isSaving();
    if (isStill) store.refresh(head, subjects, release);
    if (isStill || tries === MOST_TRIES) return { kind: 'SEEN', events };
  }
}

interface Seen {
  readonly head: number;
  readonly release: number;
  readonly subjects: readonly Subject[];
  readonly events: readonly StepEvent[];
}

async function ask(
  state: EditState,
  roots: readonly string[],
): Promise<Seen | Exclude<Look, { kind: 'SEEN' }>> {
  const { changeSet, person } = state;
  const variables = {
    ids: idsOf(state, roots),
    changeSet: changeSet ?? 0,
    isInSet: changeSet !== undefined,
  };
  const answer = await askDesk(LookAgainDocument, variables, changeSet);
  if (!answer.ok) {
    const { kind, message } = answer.error;
    return kind === 'REFUSED' ? { kind, message, problems: [] } : { kind };
  }
  const { viewer, release, subjects, changeSet: set } = answer.value;
  if (viewer?.id !== person) return { kind: 'SIGNED_OUT', nowAs: viewer?.name };
  return {
    head: set?.head ?? 0,
    release: release?.number ?? state.release,
    subjects: subjects.map(({ document }) => document as Subject),
    events: (set?.events.nodes ?? []).map(({ by, ...event }) => ({ ...event, byId: by.id })),
  };
}

/** What is on the screen beside statements, which come with what they are about, and what is to be taken away. */
function idsOf({ subjects, waiting }: EditState, roots: readonly string[]): readonly string[] {
  const shown = [...subjects.values()].filter((subject) => !('object' in subject)).map(({ id }) => id);
  const removed = waiting.flatMap(({ remove }) => (remove ? [String(remove.subjectId)] : []));
  return [...new Set([...roots, ...shown, ...removed])];
}
