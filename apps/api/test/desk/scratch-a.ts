import { mkdtemp } from 'node:fs/promises';
import { pino } from 'pino';
import { readSettings } from '../../src/env.ts';
import { startApi } from '../../src/start-api.ts';
import { small, smallGraph } from '../small-pack.ts';
import { employ, PASSWORD, STAFF } from './staff.ts';

const t0 = Date.now();
const lap = (w: string) => console.log(`-- ${w} ${Date.now() - t0} ms`);
const dataFolder = await mkdtemp('/tmp/desk-');
await employ({ dataFolder });
lap('employed');
const api = await startApi({
  settings: { ...readSettings({}), port: 0, dataFolder },
  readPacks: async () => [{ title: 'Small', document: smallGraph }],
  log: pino({ level: 'error' }),
  say: (l) => console.log(l),
});
lap('started');
const cookies = new Map<string, string>();
const as =
  (name: keyof typeof STAFF) =>
  async (query: string, variables = {}, search = '') => {
    if (!cookies.has(name)) {
      const r = await fetch(`${api.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: STAFF[name].email, password: PASSWORD }),
      });
      if (!r.ok) throw new Error(await r.text());
      cookies.set(
        name,
        r.headers
          .getSetCookie()
          .map((c) => c.split(';')[0])
          .join('; '),
      );
    }
    const r = await fetch(`${api.url}/admin/graphql${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies.get(name) ?? '' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: r.status, ...(await r.json()) } as any;
  };
const SET = /* GraphQL */ `
  fragment Set on ChangeSet {
    number head headHash status
    changes { subjectId action sentence details { path sentence } }
    check { isPassed findings { code sentence isBlocking } }
    requirement { tier ruleClass needs { role count } }
    gate { code isMet sentence }
    reviews { verdict standing }
  }
`;
const PROBLEM =
  '... on Problem { code message } ... on InvalidInputProblem { problems { path message } } ... on BlockedProblem { obstacles { code sentence } }';
const show = (w: string, a: unknown) => {
  lap(w);
  console.log(JSON.stringify(a, null, 1));
};
const editor = as('editor');
show('viewer', await editor('{ viewer { name roles effectiveRoles } }'));
show(
  'create',
  await editor(`${SET} mutation { createChangeSet(input: { title: "Typo" }) { ...Set ${PROBLEM} } }`),
);
const edited = await editor(
  `${SET} mutation($edits: [SubjectEditInput!]!) { editChangeSet(input: { changeSet: 1, ifHead: 0, edits: $edits }) { ...Set ${PROBLEM} } }`,
  {
    edits: [
      {
        update: {
          subjectId: small.sciatica.id,
          operations: [{ op: 'SET', path: 'name', value: 'sciatic pain' }],
        },
      },
    ],
  },
);
show('edit', edited);
show('submit', await editor(`${SET} mutation { submitChangeSet(changeSet: 1) { ...Set ${PROBLEM} } }`));
const hash = edited.data.editChangeSet.headHash;
const review = `${SET} mutation($h: String!) { reviewChangeSet(input: { changeSet: 1, verdict: APPROVE, ifHeadHash: $h }) { ...Set ${PROBLEM} } }`;
show('own', await editor(review, { h: hash }));
show('other', await as('editor2')(review, { h: hash }));
show('overlay', await editor('{ condition(slug: "sciatica") { name } }', {}, '?changeSet=1'));
show(
  'dry',
  await as('publisher')(
    `mutation { publishChangeSet(changeSet: 1, dryRun: true) { ... on Release { number hash } ${PROBLEM} } }`,
  ),
);
show(
  'publish',
  await as('publisher')(
    `mutation { publishChangeSet(changeSet: 1) { ... on Release { number hash } ${PROBLEM} } }`,
  ),
);
show(
  'again',
  await as('publisher')(
    `mutation { publishChangeSet(changeSet: 1) { ... on Release { number hash } ${PROBLEM} } }`,
  ),
);
show('read', await editor('{ condition(slug: "sciatica") { name history { nodes { sentence by } } } }'));
show('read old', await editor('{ condition(slug: "sciatica") { name } }', {}, '?release=1'));
await api.stop();
process.exit(0);
