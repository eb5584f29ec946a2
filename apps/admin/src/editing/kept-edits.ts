import type { Subject } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import type { EditState } from './edit-state.ts';

/** What of a page's edits a change set did not have yet, as the browser keeps it. */
interface KeptEdits extends Pick<EditState, 'head' | 'release' | 'beginKey' | 'held'> {
  readonly subjects: readonly Subject[];
  readonly bases: readonly (readonly [id: string, base: Subject | null])[];
  readonly sent: readonly (readonly [id: string, versions: readonly Subject[]])[];
  readonly waiting: readonly SubjectEditInput[];
}

/** Keeps what is unsaved of a page in the browser, for whoever wrote it and the change set that it is meant for; or lets go of it. */
export function keepEdits(page: string, state: EditState): void {
  const { changeSet, head, release, beginKey, unsaved, sent, waiting, held } = state;
  if (changeSet !== undefined) rememberBegun(page, state, changeSet);
  if (unsaved.size + waiting.length + held.length === 0) {
    localStorage.removeItem(keyOf(page, state));
    return;
  }
  const subjects = [...unsaved.keys()].flatMap((id) => state.subjects.get(id) ?? []);
  const kept: KeptEdits = {
    ...{ head, release, beginKey, subjects, waiting, held },
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

/** A page that is loaded again so soon after its first edit may ask for an address without the change set that this edit began. */
const JUST_NOW_MS = 15_000;

/** The change set that this window began for a page just before the page was loaded again. */
export function begunJustNow(page: string, person: string): number | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const text = sessionStorage.getItem(begunKey(page, person));
  if (text === null || navigation?.type === 'navigate') return undefined;
  const { changeSet, at } = JSON.parse(text) as { readonly changeSet: number; readonly at: number };
  return performance.timeOrigin - at < JUST_NOW_MS ? changeSet : undefined;
}

/** Lets go of what was kept for the change set that was still to be begun. */
function rememberBegun(page: string, state: EditState, changeSet: number): void {
  const key = keyOf(page, { ...state, changeSet: undefined });
  if (localStorage.getItem(key) === null) return;
  sessionStorage.setItem(begunKey(page, state.person), JSON.stringify({ changeSet, at: Date.now() }));
  localStorage.removeItem(key);
}

function begunKey(page: string, person: string): string {
  return `symptograph:begun:${person}:${page}`;
}

function keyOf(page: string, { person, changeSet }: Pick<EditState, 'person' | 'changeSet'>): string {
  return `symptograph:unsaved:${person}:${page}:${changeSet ?? 'new'}`;
}
