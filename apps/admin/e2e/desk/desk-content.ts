import { expect, type Page } from '@playwright/test';
import { DESK_URL } from '../stack/addresses.ts';

/** What a request to the desk answers, of the shape that its query has. */
// biome-ignore lint/suspicious/noExplicitAny: stories look into answers of every shape.
type Answered = any;

const PROBLEM = '... on Problem { code message } ... on BlockedProblem { obstacles { sentence } }';

/** What a field called `it` answers whoever is signed in on the page; a refusal as a whole fails the story. */
export async function askDesk(page: Page, query: string, variables: object = {}): Promise<Answered> {
  const answer = await page.request.post('/admin/graphql', {
    data: { query, variables },
    headers: { origin: DESK_URL, accept: 'application/graphql-response+json' },
  });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data.it;
}

/** Begins a change set with some edits, as whoever is signed in on the page; its number and the hash of its content. */
export async function newChangeSet(
  page: Page,
  title: string,
  edits: readonly object[],
): Promise<{ readonly number: number; readonly headHash: string }> {
  const begun = await askDesk(
    page,
    `mutation ($title: String!) {
      it: createChangeSet(input: { title: $title, rationale: "Plainer, and nearer to what the source says." }) { ... on ChangeSet { number } ${PROBLEM} }
    }`,
    { title },
  );
  const edited = await askDesk(
    page,
    `mutation ($input: EditChangeSetInput!) {
      it: editChangeSet(input: $input) { ... on ChangeSet { number headHash } ${PROBLEM} }
    }`,
    { input: { changeSet: begun.number, ifHead: 0, edits } },
  );
  expect(edited).not.toHaveProperty('message');
  return edited;
}

/** Hands a change set in for review. */
export async function submitChangeSet(page: Page, number: number): Promise<void> {
  const query = `mutation ($n: Int!) { it: submitChangeSet(changeSet: $n) { ... on ChangeSet { status } ${PROBLEM} } }`;
  expect(await askDesk(page, query, { n: number })).toEqual({ status: 'IN_REVIEW' });
}

/** Approves the content of a change set. */
export async function approveChangeSet(
  page: Page,
  { number, headHash }: { readonly number: number; readonly headHash: string },
): Promise<void> {
  const query = `mutation ($input: ReviewChangeSetInput!) {
    it: reviewChangeSet(input: $input) { ... on ChangeSet { number } ${PROBLEM} }
  }`;
  const input = { changeSet: number, ifHeadHash: headHash, verdict: 'APPROVE', text: '' };
  expect(await askDesk(page, query, { input })).toEqual({ number });
}

/** What publishing a change set answers: the number of the release, or why there is none. */
export async function publishChangeSet(page: Page, number: number): Promise<Answered> {
  const query = `mutation ($n: Int!) { it: publishChangeSet(changeSet: $n) { ... on Release { number } ${PROBLEM} } }`;
  return await askDesk(page, query, { n: number });
}

/** States that somebody has no conflict of interest, as those who approve relations, advice and rules must. */
export async function stateNoInterests(page: Page): Promise<void> {
  const query = `mutation { it: stateInterests(input: { hasConflict: false, text: "" }) { ... on InterestsStatement { id } ${PROBLEM} } }`;
  expect(await askDesk(page, query)).not.toHaveProperty('message');
}

/** The id of something that is published, by a field of the query: `condition(slug: "sciatica")`. */
export async function idOf(page: Page, field: string): Promise<string> {
  return (await askDesk(page, `{ it: ${field} { id } }`)).id;
}
