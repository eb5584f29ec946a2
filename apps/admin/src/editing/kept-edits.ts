import type { Subject } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import type { EditState } from './edit-state.ts';

/** What of a page's edits a change set did not have yet, as the browser keeps it. */
interface KeptEdits {
  readonly head: number;
  readonly release: number;
  readonly subjects: readonly Subject[];
  readonly bases: readonly (readonly [id: string, base: Subject | null])[];
  readonly waiting: readonly SubjectEditInput[];
}

/** Keeps what is unsaved of a page in the browser, with the change set that it is meant for; or lets go of it. */
export function keepEdits(page: string, state: EditState): void {
  const { changeSet, head, release, unsaved, waiting } = state;
  const key = keyOf(page, changeSet);
  if (changeSet !== undefined) localStorage.removeItem(keyOf(page, undefined));
  if (unsaved.size === 0 && waiting.length === 0) localStorage.removeItem(key);
  else {
    const subjects = [...unsaved.keys()].flatMap((id) => state.subjects.get(id) ?? []);
    const kept: KeptEdits = { head, release, subjects, bases: [...unsaved], waiting };
    localStorage.setItem(key, JSON.stringify(kept));
  }
}

/** A page's state with what an earlier visit could not save laid over it. */
export function withKeptEdits(page: string, state: EditState): EditState {
  const text = localStorage.getItem(keyOf(page, state.changeSet));
  if (text === null) return state;
  const kept = JSON.parse(text) as KeptEdits;
  return {
    ...state,
    head: kept.head,
    release: kept.release,
    subjects: new Map([...state.subjects, ...kept.subjects.map((each) => [each.id, each] as const)]),
    unsaved: new Map(kept.bases),
    waiting: kept.waiting,
    saving: { kind: 'SAVING' },
  };
}

function keyOf(page: string, changeSet: number | undefined): string {
  return `symptograph:unsaved:${page}:${changeSet ?? 'new'}`;
}
