import { applyOperations, type Operation, type Subject } from '@symptograph/core';
import { beforeEach, expect, test } from 'vitest';
import type { EditState } from './edit-state.ts';
import { createEditStore, isAllSaved, type Sending, type SendResult } from './edit-store.ts';

const CRAMP = {
  id: 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJB',
  kind: 'SYMPTOM',
  version: 1,
  status: 'ACTIVE',
  slug: 'cramp',
  name: 'Cramp',
  symptomKind: 'SYMPTOM',
  synonyms: [],
  codes: [],
} as unknown as Subject;

/** A change set that behaves as the desk's: saves at other places than a later one survive, at the same place they clash. */
function changeSet() {
  let head = 0;
  const subjects = new Map<string, Subject>();
  const written: { readonly head: number; readonly path: string }[] = [];
  const published: { readonly release: number; readonly path: string }[] = [];
  let release = 1;
  let isAway = false;
  const update = (id: string, operations: readonly Operation[]) => {
    const done = applyOperations(subjects.get(id) ?? CRAMP, operations);
    if (!done.ok) throw new Error('The operations do not apply.');
    subjects.set(id, done.value);
    head += 1;
    for (const { path } of operations) written.push({ head, path });
  };
  const send = async ({ ifHead, ifRelease, edits }: Sending): Promise<SendResult> => {
    if (isAway) return { kind: 'AWAY' };
    const operations = edits.flatMap((edit) => edit.update?.operations ?? []);
    const ops = operations.map(({ op, ...rest }) => ({ ...rest, op: op.toLowerCase() }) as Operation);
    const late = new Set(
      [
        ...written.filter((each) => each.head > ifHead),
        ...published.filter((each) => each.release > ifRelease),
      ].map(({ path }) => path),
    );
    if (ops.some(({ path }) => late.has(path))) {
      const theirs = subjects.get(CRAMP.id) ?? CRAMP;
      return { kind: 'CLASH', head, release, clashes: [{ subjectId: CRAMP.id, theirs, mine: CRAMP }] };
    }
    const isBehind = head > ifHead;
    update(CRAMP.id, ops);
    const [now] = [...subjects.values()];
    return { kind: 'SAVED', changeSet: 142, head, ...(isBehind && now && { subjects: [now] }) };
  };
  return {
    send,
    update,
    publish: (path: string, value: string) => {
      release += 1;
      published.push({ release, path });
      subjects.set(CRAMP.id, { ...(subjects.get(CRAMP.id) ?? CRAMP), [path]: value } as Subject);
    },
    now: () => subjects.get(CRAMP.id) as unknown as Readonly<Record<string, unknown>>,
    goAway: (away: boolean) => {
      isAway = away;
    },
  };
}

const begun: EditState = {
  person: 'usr_me',
  beginKey: 'key',
  sent: new Map(),
  changeSet: 142,
  head: 0,
  release: 1,
  subjects: new Map([[CRAMP.id, CRAMP]]),
  unsaved: new Map(),
  waiting: [],
  held: [],
  saving: { kind: 'SAVED' },
};

let kept: EditState | undefined;
let desk = changeSet();
beforeEach(() => {
  kept = undefined;
  desk = changeSet();
});

const open = (state: EditState = begun) =>
  createEditStore(state, {
    send: desk.send,
    keep: (state) => {
      kept = isAllSaved(state) ? undefined : state;
    },
  });

const named = (subject: Subject | undefined, fields: object) =>
  ({ ...(subject ?? CRAMP), ...fields }) as Subject;
const shown = (store: ReturnType<typeof open>) => store.state().subjects.get(CRAMP.id);

test('what is written is kept until it is saved, and not after', async () => {
  const store = open();
  store.put(named(shown(store), { name: 'Muscle cramp' }));
  expect(kept?.unsaved.get(CRAMP.id)).toBe(CRAMP);
  await store.save();
  expect(desk.now()).toMatchObject({ name: 'Muscle cramp' });
  expect(isAllSaved(store.state())).toBe(true);
  expect(kept).toBeUndefined();
});

test('while the desk is away nothing is lost, and a page that opens again goes on where it was', async () => {
  desk.goAway(true);
  const store = open();
  store.put(named(shown(store), { name: 'Muscle cramp' }));
  await store.save();
  expect(store.state().saving).toEqual({ kind: 'AWAY' });
  const again = open(kept);
  desk.goAway(false);
  await again.save();
  expect(desk.now()).toMatchObject({ name: 'Muscle cramp' });
  expect(kept).toBeUndefined();
});

test('what is written while a save is on its way is saved behind it', async () => {
  const store = open();
  store.put(named(shown(store), { name: 'Muscle cramp' }));
  const saving = store.save();
  store.put(named(shown(store), { name: 'Muscle cramps' }));
  await saving;
  expect(desk.now()).toMatchObject({ name: 'Muscle cramps' });
  expect(store.state().head).toBe(2);
});

test('what somebody else saved at another place survives and comes to the screen', async () => {
  const store = open();
  desk.update(CRAMP.id, [{ op: 'set', path: 'slug', value: 'muscle-cramp' }]);
  store.put(named(shown(store), { name: 'Muscle cramp' }));
  await store.save();
  expect(desk.now()).toMatchObject({ name: 'Muscle cramp', slug: 'muscle-cramp' });
  expect(shown(store)).toMatchObject({ name: 'Muscle cramp', slug: 'muscle-cramp' });
});

test('at the same place somebody has to choose, and either choice is what is kept', async () => {
  for (const [choice, name] of [
    ['MINE', 'mine'],
    ['THEIRS', 'theirs'],
  ] as const) {
    desk = changeSet();
    const store = open();
    desk.update(CRAMP.id, [{ op: 'set', path: 'name', value: 'theirs' }]);
    store.put(named(shown(store), { name: 'mine' }));
    await store.save();
    expect(store.state().saving).toMatchObject({ kind: 'CLASH' });
    store.settle(choice);
    await store.save();
    expect(desk.now()).toMatchObject({ name });
    expect(shown(store)).toMatchObject({ name });
    expect(isAllSaved(store.state())).toBe(true);
  }
});

test('what was published at the same place since the page opened is a choice too, once; other places are saved', async () => {
  const store = open();
  desk.publish('name', 'published');
  store.put(named(shown(store), { slug: 'muscle-cramp' }));
  await store.save();
  expect(desk.now()).toMatchObject({ name: 'published', slug: 'muscle-cramp' });
  store.put(named(shown(store), { name: 'mine' }));
  await store.save();
  expect(store.state().saving).toMatchObject({ kind: 'CLASH', clashes: [{ theirs: { name: 'published' } }] });
  store.settle('MINE');
  await store.save();
  expect(desk.now()).toMatchObject({ name: 'mine', slug: 'muscle-cramp' });
  expect(isAllSaved(store.state())).toBe(true);
});

test('a new subject that is taken away before it was saved leaves nothing to save', () => {
  const store = open();
  const fresh = { ...CRAMP, id: 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJC' } as Subject;
  store.put(fresh);
  store.run({ remove: { subjectId: fresh.id, reason: 'Not needed.' } }, [fresh.id]);
  expect(isAllSaved(store.state())).toBe(true);
});

test('a subject with a field to mend waits, what is well is saved, and once mended it is too', async () => {
  const store = open();
  store.put(named(shown(store), { name: '' }));
  await store.save();
  expect(desk.now()).toBeUndefined();
  expect(store.state().unsaved.get(CRAMP.id)).toBe(CRAMP);
  store.put(named(shown(store), { name: 'Muscle cramp' }));
  await store.save();
  expect(desk.now()).toMatchObject({ name: 'Muscle cramp' });
  expect(isAllSaved(store.state())).toBe(true);
});

test('fields that are well are saved while another has to be mended, and only it is unsaved then', async () => {
  const store = open();
  store.put(named(shown(store), { name: 'Muscle cramp', slug: 'No Slug' }));
  await store.save();
  expect(desk.now()).toMatchObject({ name: 'Muscle cramp', slug: 'cramp' });
  expect(shown(store)).toMatchObject({ slug: 'No Slug' });
  expect(kept?.unsaved.get(CRAMP.id)).toMatchObject({ name: 'Muscle cramp', slug: 'cramp' });
  store.put(named(shown(store), { slug: 'muscle-cramp' }));
  await store.save();
  expect(desk.now()).toMatchObject({ name: 'Muscle cramp', slug: 'muscle-cramp' });
  expect(kept).toBeUndefined();
});

test('what was saved though nobody heard is no clash with oneself, neither as it was sent nor written on', async () => {
  for (const later of ['Muscle cramp', 'Muscle cramps']) {
    desk = changeSet();
    const deaf = createEditStore(begun, {
      send: async (sending) => {
        await desk.send(sending);
        return { kind: 'AWAY' };
      },
      keep: (state) => {
        kept = state;
      },
    });
    deaf.put(named(shown(deaf), { name: 'Muscle cramp' }));
    await deaf.save();
    deaf.put(named(shown(deaf), { name: later }));
    const again = open(kept);
    await again.save();
    expect(again.state().saving).toEqual({ kind: 'SAVED' });
    expect(desk.now()).toMatchObject({ name: later });
    expect(isAllSaved(again.state())).toBe(true);
  }
});

test('what the desk has when a page opens goes under what was kept, and is a choice where both were written', async () => {
  for (const [path, kind] of [
    ['slug', 'SAVED'],
    ['name', 'CLASH'],
  ] as const) {
    desk = changeSet();
    desk.goAway(true);
    const store = open();
    store.put(named(shown(store), { name: 'Muscle cramp' }));
    await store.save();
    desk.goAway(false);
    desk.update(CRAMP.id, [{ op: 'set', path, value: 'elsewhere' }]);
    const again = open(kept);
    again.refresh(1, [named(desk.now() as unknown as Subject, {})]);
    await again.save();
    expect(again.state().saving.kind).toBe(kind);
    expect(shown(again)).toMatchObject({ name: 'Muscle cramp' });
    expect(desk.now()).toMatchObject({ [path]: 'elsewhere' });
  }
});

test('what somebody took away while it was written is a choice, and comes back when mine is kept', () => {
  const store = open();
  store.put(named(shown(store), { name: 'Muscle cramp' }));
  store.refresh(3, []);
  expect(store.state().saving).toMatchObject({ kind: 'CLASH', clashes: [{ theirs: null }], head: 3 });
  store.settle('MINE');
  expect(store.state().unsaved.get(CRAMP.id)).toBeNull();
});

const BPM = { subjectId: CRAMP.id, path: 'duration.n' };
const held = (text: string, over?: number) => ({ ...BPM, label: 'Value', text, over });

test('a text that cannot be saved stays with the draft, and goes once its field has something else or is gone', () => {
  const store = open({ ...begun, subjects: new Map([[CRAMP.id, named(CRAMP, { duration: {} })]]) });
  store.hold(BPM, held('abc'));
  store.put(named(shown(store), { name: 'Muscle cramp' }));
  expect(kept?.held).toEqual([held('abc')]);
  store.refresh(1, [named(CRAMP, { name: 'Muscle cramp', duration: { n: 5 } })]);
  expect(store.state().held).toEqual([]);
  store.hold(BPM, held('5a', 5));
  store.hold(BPM, held('5ab', 5));
  expect(store.state().held).toEqual([held('5ab', 5)]);
  store.put(named(shown(store), { duration: undefined }));
  expect(store.state().held).toEqual([]);
});

test('where a browser has no room to keep what is written, it is on the screen, told and saved all the same', async () => {
  let isFull = true;
  const store = createEditStore(begun, {
    send: desk.send,
    keep: () => {
      if (isFull) throw new Error('QuotaExceededError');
    },
  });
  const told: (boolean | undefined)[] = [];
  store.subscribe(() => told.push(store.state().isUnkept));
  store.put(named(shown(store), { name: 'Muscle cramp' }));
  expect(shown(store)).toMatchObject({ name: 'Muscle cramp' });
  expect(told).toEqual([true]);
  await store.save();
  expect(desk.now()).toMatchObject({ name: 'Muscle cramp' });
  isFull = false;
  store.put(named(shown(store), { name: 'Muscle cramps' }));
  expect(store.state().isUnkept).toBe(false);
});
