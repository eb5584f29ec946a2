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

/** The edits of a page that one window keeps: each has a place of its own, so that none takes away what another wrote. */
export interface KeepingPlace {
  readonly storage: Storage;
  /** Names the window. */
  readonly window: string;
  readonly page: string;
}

type Draft = Pick<EditState, 'person' | 'changeSet' | 'beginKey'>;

/**
 * Keeps what is unsaved of a page in the browser, for whoever wrote it and the change set that it is meant for; or lets go of it. Throws
 * what the storage does where there is no room.
 */
export function keepEdits({ storage, window, page }: KeepingPlace, state: EditState): void {
  const { changeSet, head, release, beginKey, unsaved, sent, waiting, held } = state;
  const key = keyOf(prefixOf(page, state), window);
  if (changeSet !== undefined) {
    const prefix = prefixOf(page, { ...state, changeSet: undefined });
    const fromBefore = keyOf(prefix, window);
    if (isOf(state, { prefix, text: storage.getItem(fromBefore) })) storage.removeItem(fromBefore);
  }
  if (unsaved.size + waiting.length + held.length === 0) {
    storage.removeItem(key);
    return;
  }
  // What a text is in goes along with it, so that it is found again whatever others make of it meanwhile.
  const ids = new Set([...unsaved.keys(), ...held.map(({ subjectId }) => subjectId)]);
  const subjects = [...ids].flatMap((id) => state.subjects.get(id) ?? []);
  const kept: KeptEdits = {
    ...{ head, release, beginKey, subjects, waiting, held },
    bases: [...unsaved],
    sent: [...sent],
  };
  storage.setItem(key, JSON.stringify(kept));
}

/** The windows that keep something of a page for a draft, also from before it was begun. */
export function keepingWindows(
  { storage, page }: Pick<KeepingPlace, 'storage' | 'page'>,
  draft: Draft,
): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
  const prefixes = prefixesOf(page, draft);
  const windows = keys.flatMap((key) =>
    prefixes.flatMap((prefix) => {
      const window = windowOf(prefix, key);
      const isIt = window !== undefined && isOf(draft, { prefix, text: storage.getItem(key) });
      return isIt ? [window] : [];
    }),
  );
  return [...new Set(windows)].sort();
}

/**
 * A page's state with what another window keeps for it laid over, which is from now on kept by this one; as it was when nothing is.
 * Only of a state with nothing unsaved of its own, and of a window that is gone. There need be no room for it twice; throws, and leaves
 * it where it was, where there is none for what it became.
 */
export function takeKept(place: KeepingPlace, from: string, state: EditState): EditState {
  const { storage, page } = place;
  for (const prefix of prefixesOf(page, state)) {
    const key = keyOf(prefix, from);
    const text = storage.getItem(key);
    if (text === null || !isOf(state, { prefix, text })) continue;
    const next = withKept(state, JSON.parse(text) as KeptEdits);
    storage.removeItem(key);
    try {
      keepEdits(place, next);
    } catch (error) {
      storage.setItem(key, text);
      throw error;
    }
    return next;
  }
  return state;
}

function withKept(state: EditState, { subjects, bases, sent, held = [], ...kept }: KeptEdits): EditState {
  const isKept = (other: EditState['held'][number]) =>
    held.some(({ subjectId, path }) => subjectId === other.subjectId && path === other.path);
  return {
    ...state,
    ...kept,
    held: [...state.held.filter((each) => !isKept(each)), ...held],
    subjects: new Map([...state.subjects, ...subjects.map((each) => [each.id, each] as const)]),
    unsaved: new Map(bases),
    sent: new Map(sent),
    saving: { kind: 'SAVING' },
  };
}

/** Whether what is kept is of a draft: what was kept before there was a change set, of the one that was begun by the same key. */
function isOf(
  { changeSet, beginKey }: Draft,
  { prefix, text }: { readonly prefix: string; readonly text: string | null },
): boolean {
  if (changeSet === undefined || !prefix.endsWith(`:${NEW}`)) return true;
  return (JSON.parse(text ?? '{}') as Partial<KeptEdits>).beginKey === beginKey;
}

const NEW = 'new';
/** An earlier version named no window: whichever it was is gone. */
const UNNAMED = '';

function prefixesOf(page: string, draft: Draft): readonly string[] {
  return [...new Set([prefixOf(page, draft), prefixOf(page, { ...draft, changeSet: undefined })])];
}

function prefixOf(page: string, { person, changeSet }: Pick<EditState, 'person' | 'changeSet'>): string {
  return `symptograph:unsaved:${person}:${page}:${changeSet ?? NEW}`;
}

function keyOf(prefix: string, window: string): string {
  return window === UNNAMED ? prefix : `${prefix}:${window}`;
}

/** The window that keeps what is at a key; undefined when the key is of another draft. */
function windowOf(prefix: string, key: string): string | undefined {
  if (key === prefix) return UNNAMED;
  return key.startsWith(`${prefix}:`) ? key.slice(prefix.length + 1) : undefined;
}
