import { expect, type Page } from '@playwright/test';
import { askDesk, idOf, newChangeSet, stateNoInterests, submitChangeSet } from '../e2e/desk/desk-content.ts';
import type { Hands } from './counted-hands.ts';

/** The pages of the people that tasks are done by. */
interface People {
  readonly editor: Page;
  readonly clinician: Page;
}

/** A task that editors do every day, as one of them does it who knows the desk. */
export interface Task {
  readonly name: string;
  readonly person: keyof People;
  /** Puts in place what the task is about. */
  readonly prepare?: (people: People) => Promise<void>;
  /** Begins on the inbox and ends when the desk shows that it is done. */
  readonly perform: (hands: Hands, page: Page) => Promise<void>;
}

const TO_ANSWER = 'A sore calf by another name';
const TO_APPROVE = 'An ankle by another name';

/** The five tasks, in this order. */
export const TASKS: readonly Task[] = [
  {
    name: 'fix a typo and hand it in',
    person: 'editor',
    perform: async (hands, page) => {
      await goTo(hands, page, { name: 'shin splints' });
      await hands.click(page.getByRole('link', { name: 'Edit', exact: true }));
      await hands.click(page.getByLabel('Name', { exact: true }));
      await hands.press('End');
      await hands.press('Backspace');
      await saved(page);
      await hands.click(bar(page).getByRole('link', { name: /^CS-/ }));
      await hands.click(page.getByRole('button', { name: 'Submit for review' }));
      await expect(page.getByText('In review', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'add a source',
    person: 'editor',
    perform: async (hands, page) => {
      await goTo(hands, page, { name: 'New source' });
      await hands.click(page.getByLabel('Title'));
      await hands.write('Handbook of sore calves');
      await hands.press('Tab');
      await hands.write('Textbook');
      await hands.press('Tab');
      await hands.press('Enter');
      await expect(bar(page)).toContainText(/Editing in CS-\d+/);
      await expect(page.getByLabel('Type')).toHaveValue('TEXTBOOK');
      await hands.click(page.getByLabel('Address on the web'));
      await hands.write('https://example.org/calves');
      await saved(page);
    },
  },
  {
    name: 'add a relation',
    person: 'editor',
    perform: async (hands, page) => {
      await goTo(hands, page, { name: 'sciatica' });
      await hands.click(page.getByRole('link', { name: 'Edit', exact: true }));
      await hands.click(page.getByRole('combobox', { name: /has the symptom/ }));
      await hands.write('fever');
      await page
        .getByRole('option', { name: /^fever/i })
        .first()
        .waitFor();
      await hands.press('Enter');
      await expect(bar(page)).toContainText(/Editing in CS-\d+/);
      await saved(page);
    },
  },
  {
    name: 'answer a comment',
    person: 'editor',
    prepare: async ({ editor, clinician }) => {
      const { number } = await newSet(editor, TO_ANSWER, 'calf');
      const query = `mutation ($input: OpenThreadInput!) { it: openThread(input: $input) { ... on Problem { message } } }`;
      const input = { changeSet: number, isBlocking: false, text: 'Which name do people use?' };
      expect(await askDesk(clinician, query, { input })).not.toHaveProperty('message');
    },
    perform: async (hands, page) => {
      const told = page.getByRole('region', { name: 'Notifications' });
      await hands.click(told.getByRole('link', { name: new RegExp(TO_ANSWER) }).first());
      await hands.click(page.getByRole('button', { name: 'Reply' }));
      await hands.write('The one that is there.');
      await hands.press('Control+Enter');
      await expect(page.getByText('The one that is there.')).toBeVisible();
    },
  },
  {
    name: 'approve a change set',
    person: 'clinician',
    prepare: async ({ editor, clinician }) => {
      const { number } = await newSet(editor, TO_APPROVE, 'ankle');
      await submitChangeSet(editor, number);
      await stateNoInterests(clinician);
    },
    perform: async (hands, page) => {
      await hands.click(page.getByRole('link', { name: new RegExp(TO_APPROVE) }).first());
      await page.getByRole('button', { name: 'Review', exact: true }).waitFor();
      await hands.press('a');
      await expect(page.getByLabel('Why')).toBeFocused();
      await hands.press('Control+Enter');
      await expect(page.getByText('Approved', { exact: true })).toBeVisible();
    },
  },
];

const bar = (page: Page) => page.getByRole('region', { name: 'Where edits go' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();

/** Opens the page of a name by the palette, from wherever one is. */
async function goTo(hands: Hands, page: Page, { name }: { readonly name: string }): Promise<void> {
  await hands.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await hands.write(name);
  await page
    .getByRole('option')
    .filter({ hasText: new RegExp(name, 'i') })
    .first()
    .waitFor();
  await hands.press('Enter');
}

/** A change set that gives a part of the body another name. */
async function newSet(editor: Page, title: string, slug: string) {
  const subjectId = await idOf(editor, `anatomy(slug: "${slug}")`);
  const operations = [{ op: 'SET', path: 'name', value: `${slug} of the leg` }];
  return newChangeSet(editor, title, [{ update: { subjectId, operations } }]);
}
