import { type Browser, expect } from '@playwright/test';
import {
  approveChangeSet,
  askDesk,
  idOf,
  newChangeSet,
  publishChangeSet,
  submitChangeSet,
} from './desk-content.ts';
import { signedIn } from './signed-in.ts';

/** What screens show when they are measured or photographed. */
export interface ContentToLookAt {
  /**
   * Number of a change set in review: a condition is edited, a rule gets less urgent, which is class S, a name is in conflict with
   * what was published meanwhile, and somebody asks something.
   */
  readonly changeSet: number;
  /** Number of a release that somebody else made. */
  readonly release: number;
  readonly conditionId: string;
  readonly ruleId: string;
  /** The rule that the change set edits. */
  readonly editedRuleId: string;
  readonly sourceId: string;
  readonly personId: string;
}

const set = (path: string, value: unknown) => ({ op: 'SET', path, value });

/** Makes a change set to look at and a release after it, each by the people whose task it is. */
export async function contentToLookAt(browser: Browser): Promise<ContentToLookAt> {
  const editor = await signedIn(browser, 'editor');
  const [conditionId, ruleId, sourceId, lessUrgent, knee] = await Promise.all(
    [
      'condition(slug: "deep-vein-thrombosis")',
      'rule(slug: "calf-pain-with-a-warning-of-a-clot")',
      'source(slug: "calf-pain-article")',
      'rule(slug: "numb-or-tingling-calf-after-an-injury")',
      'anatomy(slug: "knee")',
    ].map((field) => idOf(editor, field)),
  );
  if (!conditionId || !ruleId || !sourceId || !lessUrgent || !knee) throw new Error('The pack has them all.');
  const { number } = await newChangeSet(editor, 'A numb calf that can wait until the evening', [
    {
      update: {
        subjectId: conditionId,
        operations: [{ op: 'ADD', path: 'synonyms', value: { text: 'clot of a deep vein of the leg' } }],
      },
    },
    { update: { subjectId: lessUrgent, operations: [set('then.urgency', 'SAME_DAY')] } },
    { update: { subjectId: knee, operations: [set('name', 'knee, from thigh to shin')] } },
  ]);
  await submitChangeSet(editor, number);
  await ask(browser, number, lessUrgent);
  const release = await publishOther(browser, knee);
  const personId = await idOf(editor, 'viewer');
  await editor.context().close();
  return { changeSet: number, release, conditionId, ruleId, editedRuleId: lessUrgent, sourceId, personId };
}

async function ask(browser: Browser, changeSet: number, subjectId: string): Promise<void> {
  const clinician = await signedIn(browser, 'clinician');
  const query =
    'mutation ($input: OpenThreadInput!) { it: openThread(input: $input) { ... on Problem { message } } }';
  const text = 'Is there anything that says how soon such a calf has to be seen?';
  const input = { changeSet, subjectId, path: 'then.urgency', isBlocking: true, text };
  expect(await askDesk(clinician, query, { input })).not.toHaveProperty('message');
  await clinician.context().close();
}

/** Publishes another name of the knee than it has; the number of the release. */
async function publishOther(browser: Browser, subjectId: string): Promise<number> {
  const [writer, reviewer, publisher] = await Promise.all(
    (['editor2', 'editor', 'publisher'] as const).map((person) => signedIn(browser, person)),
  );
  if (!writer || !reviewer || !publisher) throw new Error('They are three.');
  const { name: now } = await askDesk(writer, '{ it: anatomy(slug: "knee") { name } }');
  const name = now === 'knee and kneecap' ? 'knee with its kneecap' : 'knee and kneecap';
  const made = await newChangeSet(writer, 'The knee by its full name', [
    { update: { subjectId, operations: [set('name', name)] } },
  ]);
  await submitChangeSet(writer, made.number);
  await approveChangeSet(reviewer, made);
  const { number } = await publishChangeSet(publisher, made.number);
  for (const page of [writer, reviewer, publisher]) await page.context().close();
  return number;
}
