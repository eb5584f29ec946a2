import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import type { EditState } from './edit-state.ts';
import { createEditStore, isAllSaved, type Sending, type SendResult } from './edit-store.ts';
import { keepEdits, keepingWindows, takeKept } from './kept-edits.ts';

const ID = 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJB';
const CRAMP = {
  ...{ id: ID, kind: 'SYMPTOM', version: 1, status: 'ACTIVE', slug: 'cramp', name: 'Cramp' },
  ...{ symptomKind: 'SYMPTOM', synonyms: [], codes: [] },
};
const cramp = (fields: object = {}) => ({ ...CRAMP, ...fields }) as unknown as Subject;

/** What a browser keeps for all of its windows, as many characters as there is room for. */
function storageOf(room = () => Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  const set = (key: string, value: string) => {
    const others = [...kept].filter(([other]) => other !== key);
    const length = [...others, [key, value]].flat().join('').length;
    if (length > room()) throw new Error('QuotaExceededError');
    kept.set(key, value);
  };
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: set,
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const begun = (fields: Partial<EditState> = {}): EditState => ({
  ...{ person: 'usr_me', beginKey: 'key', changeSet: 142, head: 0, release: 1 },
  ...{ subjects: new Map([[ID, cramp()]]), unsaved: new Map(), sent: new Map(), waiting: [], held: [] },
  saving: { kind: 'SAVED' },
  ...fields,
});

const SAVED: SendResult = { kind: 'SAVED', changeSet: 142, head: 1 };

/** A window with the page open, over a desk that answers so. */
function windowOf(
  storage: Storage,
  window: string,
  { state = begun(), answer = { kind: 'AWAY' } as SendResult } = {},
) {
  const place = { storage, window, page: ID };
  const sent: Sending[] = [];
  const send = async (sending: Sending) => {
    sent.push(sending);
    return answer;
  };
  const store = createEditStore(state, { send, keep: (next) => keepEdits(place, next) });
  const takeFrom = (other: string) => store.restore(takeKept(place, other, store.state()));
  const shown = () => store.state().subjects.get(ID);
  return { place, store, sent, takeFrom, shown };
}

test('what one window saves takes nothing away of what another could not', async () => {
  const storage = storageOf();
  const first = windowOf(storage, 'a');
  const second = windowOf(storage, 'b', { answer: SAVED });
  first.store.put(cramp({ name: 'Muscle cramp' }));
  second.store.put(cramp({ slug: 'muscle-cramp' }));
  await second.store.save();
  expect(keepingWindows(second.place, second.store.state())).toEqual(['a']);
});

test('what two windows could not save is gone on from one by one, and each is kept until it is saved', async () => {
  const storage = storageOf();
  for (const [window, fields] of [
    ['a', { name: 'Muscle cramp' }],
    ['b', { slug: 'muscle-cramp' }],
  ] as const)
    windowOf(storage, window).store.put(cramp(fields));
  const next = windowOf(storage, 'c', { answer: SAVED });
  next.takeFrom('a');
  expect(next.shown()).toMatchObject({ name: 'Muscle cramp', slug: 'cramp' });
  expect(keepingWindows(next.place, next.store.state())).toEqual(['b', 'c']);
  await next.store.save();
  expect(keepingWindows(next.place, next.store.state())).toEqual(['b']);
  next.takeFrom('b');
  next.store.refresh(1, [cramp({ name: 'Muscle cramp' })]);
  expect(next.shown()).toMatchObject({ name: 'Muscle cramp', slug: 'muscle-cramp' });
  await next.store.save();
  expect(isAllSaved(next.store.state())).toBe(true);
  expect(storage.length).toBe(0);
});

test('what was written at the same place in two windows is a choice once the first of them is saved', async () => {
  const storage = storageOf();
  windowOf(storage, 'a').store.put(cramp({ name: 'Muscle cramp' }));
  windowOf(storage, 'b').store.put(cramp({ name: 'Leg cramp' }));
  const next = windowOf(storage, 'c', { answer: SAVED });
  next.takeFrom('a');
  await next.store.save();
  next.takeFrom('b');
  next.store.refresh(1, [cramp({ name: 'Muscle cramp' })]);
  expect(next.store.state().saving).toMatchObject({
    kind: 'CLASH',
    clashes: [{ mine: { name: 'Leg cramp' } }],
  });
});

test('what was kept before there was a change set goes into the one that was begun by the same key, and into no other', async () => {
  const storage = storageOf();
  const isNew = begun({ changeSet: undefined });
  windowOf(storage, 'a', { state: isNew }).store.put(cramp({ name: 'Muscle cramp' }));
  const of = (fields: Partial<EditState>) => keepingWindows({ storage, page: ID }, begun(fields));
  expect(of({ changeSet: undefined, beginKey: 'another' })).toEqual(['a']);
  expect(of({})).toEqual(['a']);
  expect(of({ beginKey: 'another' })).toEqual([]);
  expect(of({ changeSet: undefined, person: 'usr_other' })).toEqual([]);
  const other = windowOf(storage, 'b', { state: isNew, answer: SAVED });
  other.store.put(cramp({ slug: 'muscle-cramp' }));
  await other.store.save();
  other.takeFrom('a');
  expect(other.shown()).toMatchObject({ name: 'Muscle cramp' });
  expect(of({})).toEqual(['b']);
});

test('texts that cannot be saved are gone on from beside those of the window itself', () => {
  const storage = storageOf();
  const held = (path: string, text: string) => ({ subjectId: ID, path, label: path, text });
  const first = windowOf(storage, 'a');
  first.store.hold(held('low', ''), held('low', 'abc'));
  const next = windowOf(storage, 'b', { state: begun({ held: [held('high', 'x')] }) });
  next.takeFrom('a');
  expect(next.store.state().held).toMatchObject([{ path: 'high' }, { path: 'low', text: 'abc' }]);
});

test('what an earlier version kept without naming its window is gone on from, as of a window that is gone', () => {
  for (const [changeSet, end] of [
    [142, '142'],
    [undefined, 'new'],
  ] as const) {
    const storage = storageOf();
    const base = cramp();
    const { head, release, beginKey } = begun();
    const subjects = [cramp({ name: 'Muscle cramp' })];
    const kept = { head, release, beginKey, subjects, bases: [[ID, base]], sent: [], waiting: [] };
    storage.setItem(`symptograph:unsaved:usr_me:${ID}:${end}`, JSON.stringify(kept));
    storage.setItem(`symptograph:unsaved:usr_me:${ID}:1420`, JSON.stringify(kept));
    const next = windowOf(storage, 'b', { state: begun({ changeSet }), answer: SAVED });
    const [window = 'none', ...others] = keepingWindows(next.place, next.store.state());
    expect(others).toEqual([]);
    next.takeFrom(window);
    expect(next.shown()).toMatchObject({ name: 'Muscle cramp' });
    expect(storage.getItem(`symptograph:unsaved:usr_me:${ID}:${end}`)).toBeNull();
    expect(keepingWindows(next.place, next.store.state())).toEqual(['b']);
  }
});

test('what waits for a draft that is still to be begun stays kept while the same window goes on in another one', () => {
  const storage = storageOf();
  const isNew = begun({ changeSet: undefined, beginKey: 'of the new one' });
  windowOf(storage, 'a', { state: isNew }).store.put(cramp({ name: 'Muscle cramp' }));
  const other = windowOf(storage, 'a', { state: begun({ changeSet: 7, beginKey: 'of another' }) });
  other.store.refresh(3, [cramp()]);
  expect(keepingWindows(other.place, isNew)).toEqual(['a']);
  other.store.put(cramp({ slug: 'muscle-cramp' }));
  const next = windowOf(storage, 'b', { state: begun({ changeSet: undefined, beginKey: 'a third' }) });
  next.takeFrom('a');
  expect(next.shown()).toMatchObject({ name: 'Muscle cramp', slug: 'cramp' });
});

test('in a full browser what a window left is gone on from all the same, and stays where it is when there is no room for that', () => {
  let room = Number.POSITIVE_INFINITY;
  const storage = storageOf(() => room);
  windowOf(storage, 'a').store.put(cramp({ name: 'Muscle cramp' }));
  const key = storage.key(0) ?? '';
  const length = key.length + (storage.getItem(key)?.length ?? 0);
  const held = [{ subjectId: ID, path: 'low', label: 'Low', text: 'abc' }];
  const next = windowOf(storage, 'b', { state: begun({ held }) });
  room = length;
  expect(() => next.takeFrom('a')).toThrow('Quota');
  expect(keepingWindows(next.place, next.store.state())).toEqual(['a']);
  const other = windowOf(storage, 'c');
  other.takeFrom('a');
  expect(other.shown()).toMatchObject({ name: 'Muscle cramp' });
  expect(other.store.state().isUnkept).toBe(false);
  expect(keepingWindows(other.place, other.store.state())).toEqual(['c']);
});
