import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { small, smallGraph, smallPack } from '../small-pack.ts';
import { createSet, editSet } from './desk-requests.ts';
import { dummyRequests } from './dummy-request.ts';
import type { StaffName } from './staff.ts';
import { type AskDesk, askerOf, startDesk, type TestDesk } from './start-desk.ts';

/** Everybody who may ask: a person of each role, a key of each scope in the name of an editor, and nobody known. */
type Asker =
  | Exclude<StaffName, 'editor2' | 'clinician2'>
  | 'keyRead'
  | 'keyDraftRead'
  | 'keyAuthor'
  | 'anonymous';

const READERS = [
  'contributor',
  'editor',
  'clinician',
  'lead',
  'publisher',
  'admin',
] as const satisfies readonly Asker[];
const WRITERS = ['contributor', 'editor', 'clinician', 'lead'] as const satisfies readonly Asker[];
const EDITORS = ['editor', 'clinician', 'lead'] as const satisfies readonly Asker[];
const CLINICIANS = ['clinician', 'lead'] as const satisfies readonly Asker[];
const KEYS = ['keyDraftRead', 'keyAuthor'] as const satisfies readonly Asker[];
const PEOPLE = ['viewer', 'researcher', ...READERS] as const satisfies readonly Asker[];

/** Who may do what: every query and mutation that only the desk has. */
const ALLOWED: Readonly<Record<string, readonly Asker[]>> = {
  viewer: [...PEOPLE, 'keyRead', ...KEYS, 'anonymous'],
  changeSet: [...READERS, ...KEYS],
  changeSets: [...READERS, ...KEYS],
  changeSetStandings: [...READERS, ...KEYS],
  openChangeSetsTouching: [...READERS, ...KEYS],
  subjects: [...READERS, ...KEYS],
  curationGaps: [...READERS, ...KEYS],
  subjectHistory: [...READERS, ...KEYS],
  inbox: READERS,
  waivers: [...READERS, ...KEYS],
  people: [...READERS, ...KEYS],
  interests: READERS,
  notifications: READERS,
  unreadNotifications: READERS,
  apiKeys: ['researcher', ...READERS],
  auditLog: [...EDITORS, 'publisher', 'admin'],
  verification: [...EDITORS, 'publisher', 'admin'],
  createChangeSet: [...WRITERS, 'keyAuthor'],
  editChangeSet: [...WRITERS, 'keyAuthor'],
  describeChangeSet: [...WRITERS, 'keyAuthor'],
  undoEdit: [...WRITERS, 'keyAuthor'],
  redoEdit: [...WRITERS, 'keyAuthor'],
  resolveConflict: [...WRITERS, 'keyAuthor'],
  makeWitnessCase: [...WRITERS, 'keyAuthor'],
  importTable: [...WRITERS, 'keyAuthor'],
  rebaseChangeSet: [...WRITERS, 'keyAuthor'],
  applySuggestion: [...WRITERS, 'keyAuthor'],
  submitChangeSet: [...EDITORS, 'keyAuthor'],
  withdrawChangeSet: [...WRITERS, 'keyAuthor'],
  reviewChangeSet: EDITORS,
  reasonWitness: CLINICIANS,
  waiveFinding: CLINICIANS,
  revokeWaiver: CLINICIANS,
  openThread: [...WRITERS, 'publisher'],
  addComment: [...WRITERS, 'publisher'],
  settleThread: READERS,
  assign: [...WRITERS, 'publisher'],
  unassign: [...WRITERS, 'publisher'],
  markViewed: READERS,
  markNotificationsRead: READERS,
  scheduleChangeSet: ['publisher'],
  unscheduleChangeSet: ['publisher'],
  publishChangeSet: ['publisher'],
  revertRelease: [...EDITORS, 'publisher'],
  switchOffRule: ['lead'],
  followUpEmergency: CLINICIANS,
  stateInterests: READERS,
  createApiKey: ['researcher', ...READERS],
  revokeApiKey: ['researcher', ...READERS],
  createPerson: ['admin'],
  setRoles: ['admin'],
  createResetLink: ['admin'],
  deactivatePerson: ['admin'],
  reactivatePerson: ['admin'],
};

/** What changes a set that is there. */
const CHANGES_A_SET = [
  'editChangeSet',
  'describeChangeSet',
  'undoEdit',
  'redoEdit',
  'resolveConflict',
  'makeWitnessCase',
  'rebaseChangeSet',
  'submitChangeSet',
  'withdrawChangeSet',
];

/** Who is refused on a set that is there, though they may ask the same of others, and who is not. */
const ON_A_SET: readonly {
  readonly which: string;
  readonly owner: 'editor' | 'editor2' | 'clinician';
  readonly fields: readonly string[];
  readonly refused: Asker;
  readonly answered: Asker;
}[] = [
  {
    which: 'a contributor on the set of somebody else',
    owner: 'editor2',
    fields: CHANGES_A_SET,
    refused: 'contributor',
    answered: 'lead',
  },
  {
    which: 'a contributor who asks others to look at the set of somebody else',
    owner: 'editor2',
    fields: ['assign', 'unassign'],
    refused: 'contributor',
    answered: 'publisher',
  },
  {
    which: 'a key on a set that is not its owner’s',
    owner: 'editor2',
    fields: CHANGES_A_SET,
    refused: 'keyAuthor',
    answered: 'editor',
  },
  {
    which: 'a key that only reads on a set that is its owner’s',
    owner: 'editor',
    fields: CHANGES_A_SET,
    refused: 'keyDraftRead',
    answered: 'keyAuthor',
  },
  {
    which: 'a contributor to a set who judges it',
    owner: 'clinician',
    fields: ['reviewChangeSet', 'waiveFinding'],
    refused: 'clinician',
    answered: 'lead',
  },
];

/** What only a draft says. */
const CANARY = 'a name that nobody published';
const ASKERS = [...PEOPLE, 'keyRead', ...KEYS, 'anonymous'] as const satisfies readonly Asker[];
const requests = dummyRequests();

let desk: TestDesk;
const asks = new Map<Asker, AskDesk>();

beforeAll(async () => {
  const sources = smallGraph.sources.map((source) => ({ ...source, url: 'https://example.org/article' }));
  desk = await startDesk({ packs: [smallPack({ sources })] });
  for (const name of PEOPLE) asks.set(name, desk.as(name));
  asks.set('anonymous', desk.as('anonymous'));
  const editor = desk.as('editor');
  for (const [asker, scope] of [
    ['keyRead', 'READ'],
    ['keyDraftRead', 'DRAFT_READ'],
    ['keyAuthor', 'AUTHOR'],
  ] as const) {
    asks.set(asker, askWithKey(desk.api.url, await keyFor(editor, scope)));
  }
  await createSet(desk.as('contributor'), CANARY);
  await editSet(desk.as('contributor'), { changeSet: 1, ifHead: 0 }, [
    { update: { subjectId: small.sciatica.id, operations: [{ op: 'SET', path: 'name', value: CANARY }] } },
  ]);
}, 240_000);

afterAll(() => desk.stop());

test('every query and mutation of the desk says who may ask it', () => {
  expect(requests.map(({ field }) => field).sort()).toEqual(Object.keys(ALLOWED).sort());
});

describe.each(requests)('$kind $field', ({ field, document }) => {
  test('answers those who may ask it, and nobody else', async () => {
    const allowed = new Set<Asker>(ALLOWED[field]);
    const wrong: string[] = [];
    for (const asker of ASKERS) {
      const code = refusalIn(await ask(asker, document));
      if ((code === undefined) !== allowed.has(asker)) wrong.push(`${asker}: ${code ?? 'answered'}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('what only a draft says is told to nobody who may not read drafts, by any query', async () => {
  const readers = new Set<Asker>([...READERS, ...KEYS]);
  const leaks: string[] = [];
  for (const { field, kind, document } of requests) {
    if (kind === 'mutation') continue;
    for (const asker of ASKERS.filter((each) => !readers.has(each))) {
      if (JSON.stringify(await ask(asker, document)).includes(CANARY)) leaks.push(`${field} to ${asker}`);
    }
  }
  expect(leaks).toEqual([]);
  const told = await ask('admin', requests.find(({ field }) => field === 'changeSet')?.document ?? '');
  expect(JSON.stringify(told)).toContain(CANARY);
});

test('a draft is laid over the graph for those who may read drafts alone, and never on the public endpoint', async () => {
  const name = '{ condition(slug: "sciatica") { name } }';
  for (const asker of ASKERS) {
    const answer = JSON.stringify(await ask(asker, name, '?changeSet=1'));
    const mayRead = new Set<Asker>([...READERS, ...KEYS]).has(asker);
    expect([asker, answer.includes(CANARY)]).toEqual([asker, mayRead]);
  }
  const open = await desk.api.ask(name, {}, '?changeSet=1');
  expect(JSON.stringify(open)).not.toContain(CANARY);
});

test('whether the address of a source answers is told to those who may read drafts alone', async () => {
  const mayRead = new Set<Asker>([...READERS, ...KEYS]);
  for (const asker of ASKERS) {
    const { data } = await ask(asker, '{ source(slug: "an-article") { url addressCheck { outcome } } }');
    expect([asker, data.source.addressCheck]).toEqual([asker, mayRead.has(asker) ? { outcome: null } : null]);
  }
});

describe.each(ON_A_SET)('$which', ({ owner, fields, refused, answered }) => {
  test('is refused by what reads the set, and somebody else is not', async () => {
    const { number } = await createSet(desk.as(owner), 'A set that is there');
    await editSet(desk.as(owner), { changeSet: number, ifHead: 0 }, [
      { update: { subjectId: small.cramp.id, operations: [{ op: 'SET', path: 'name', value: 'Another' }] } },
    ]);
    const codes = async (asker: Asker) => {
      const found: [string, string | undefined][] = [];
      for (const field of fields) {
        const document = requests.find((each) => each.field === field)?.document ?? '';
        const ofTheSet = document.replaceAll('changeSet: 999', `changeSet: ${number}`);
        expect(ofTheSet).toContain(`changeSet: ${number}`);
        found.push([field, refusalIn(await ask(asker, ofTheSet))]);
      }
      return found;
    };
    expect(await codes(refused)).toEqual(fields.map((field) => [field, 'FORBIDDEN']));
    expect(await codes(answered)).toEqual(fields.map((field) => [field, undefined]));
  });
});

function ask(asker: Asker, document: string, search = '') {
  const asked = asks.get(asker);
  if (!asked) throw new Error(`${asker} cannot ask.`);
  return asked(document, {}, search);
}

/** What no request of these may come to. */
const UNEXPECTED: ReadonlySet<unknown> = new Set([
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COSTLY',
  'INTERNAL_SERVER_ERROR',
]);

/** The code with which somebody is refused, for who they are; undefined when they are not. */
function refusalIn(answer: Awaited<ReturnType<AskDesk>>): string | undefined {
  const codes = [answer.data?.it?.code, ...(answer.errors ?? []).map(({ extensions }) => extensions['code'])];
  if (codes.some((code) => UNEXPECTED.has(code))) throw new Error(JSON.stringify(answer));
  return codes.find((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED');
}

async function keyFor(asker: AskDesk, scope: string): Promise<string> {
  const { data } = await asker(
    `mutation ($input: CreateApiKeyInput!) { it: createApiKey(input: $input) { ... on MadeApiKey { secret } ... on Problem { message } } }`,
    { input: { name: scope, scopes: [scope], expiresAt: new Date(Date.now() + 86_400_000).toISOString() } },
  );
  return data.it.secret;
}

function askWithKey(url: string, secret: string): AskDesk {
  return askerOf(url, undefined, { authorization: `Bearer ${secret}` });
}
