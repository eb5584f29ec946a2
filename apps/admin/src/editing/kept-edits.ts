import type { Subject } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import type { EditState } from './edit-state.ts';

/** What of a page's edits a change set did not have yet, as the browser keeps it. */
interface KeptEdits extends Pick<EditState, 'head' | 'release' | 'beginKey'> {
  readonly subjects: readonly Subject[];
  readonly bases: readonly (readonly [id: string, base: Subject | null])[];
  readonly sent: readonly (readonly [id: string, versions: readonly Subject[]])[];
  readonly waiting: readonly SubjectEditInput[];
}

/** Keeps what is unsaved of a page in the browser, for whoever wrote it and the change set that it is meant for; or lets go of it. */
export function keepEdits(page: string, state: EditState): void {
  const { changeSet, head, release, beginKey, unsaved, sent, waiting } = state;
  if (changeSet !== undefined) localStorage.removeItem(keyOf(page, { ...state, changeSet: undefined }));
  if (unsaved.size === 0 && waiting.length === 0) {
    localStorage.removeItem(keyOf(page, state));
    return;
  }
  const subjects = [...unsaved.keys()].flatMap((id) => state.subjects.get(id) ?? []);
  const kept: KeptEdits = {
    ...{ head, release, beginKey, subjects, waiting },
    bases: [...unsaved],
    sent: [...sent],
  };
  localStorage.setItem(keyOf(page, state), JSON.stringify(kept));
}

/** A page's state with what an earlier visit of the same person could not save laid over it. */
export function withKeptEdits(page: string, state: EditState): EditState {
  const text = localStorage.getItem(keyOf(page, state));
  if (text === null) return state;
  const { subjects, bases, sent, ...kept } = JSON.parse(text) as KeptEdits;
  return {
    ...state,
    ...kept,
    subjects: new Map([...state.subjects, ...subjects.map((each) => [each.id, each] as const)]),
    unsaved: new Map(bases),
    sent: new Map(sent),
    saving: { kind: 'SAVING' },
  };
}

function keyOf(page: string, { person, changeSet }: Pick<EditState, 'person' | 'changeSet'>): string {
  return `symptograph:unsaved:${person}:${page}:${changeSet ?? 'new'}`;
}
