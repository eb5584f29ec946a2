import type { AskDesk } from './start-desk.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
type Answered = any;

/** What tests look at of a change set. */
export const SET = /* GraphQL */ `
  fragment Set on ChangeSet {
    number
    status
    head
    headHash
    isBehind
    changes { subjectId action sentence draft }
    conflicts { key kind subjectId path choices }
    requirement { tier ruleClass needs { role count } }
    gate { code isMet sentence }
    reviews { verdict standing }
  }
`;

/** Everything that a problem tells. */
export const PROBLEM = /* GraphQL */ `
  ... on Problem { code message }
  ... on InvalidInputProblem { problems { path message } }
  ... on ConflictProblem { currentHead currentRelease versions { subjectId current yours } }
  ... on BlockedProblem { obstacles { code sentence } }
`;

/** Begins a change set. */
export function createSet(ask: AskDesk, title: string): Promise<Answered> {
  return resultOf(
    ask,
    `${SET} mutation ($title: String!) { it: createChangeSet(input: { title: $title }) { ...Set ${PROBLEM} } }`,
    { title },
  );
}

/** Saves edits on a head. */
export function editSet(
  ask: AskDesk,
  on: { readonly changeSet: number; readonly ifHead: number; readonly ifRelease?: number },
  edits: readonly object[],
): Promise<Answered> {
  return resultOf(
    ask,
    `${SET} mutation ($input: EditChangeSetInput!) { it: editChangeSet(input: $input) { ...Set ${PROBLEM} } }`,
    { input: { ...on, edits } },
  );
}

/** Submits a change set. */
export function submit(ask: AskDesk, changeSet: number): Promise<Answered> {
  return resultOf(
    ask,
    `${SET} mutation ($n: Int!) { it: submitChangeSet(changeSet: $n) { ...Set ${PROBLEM} } }`,
    { n: changeSet },
  );
}

/** Says something of a change set as it was seen. */
export function review(
  ask: AskDesk,
  { number, headHash }: { readonly number: number; readonly headHash: string },
  verdict: 'APPROVE' | 'REQUEST_CHANGES' | 'REJECT' | 'TAKE_BACK',
): Promise<Answered> {
  return resultOf(
    ask,
    `${SET} mutation ($input: ReviewChangeSetInput!) { it: reviewChangeSet(input: $input) { ...Set ${PROBLEM} } }`,
    {
      input: {
        changeSet: number,
        ifHeadHash: headHash,
        verdict,
        text: /^(?:APPROVE|TAKE_BACK)$/.test(verdict) ? '' : 'No.',
      },
    },
  );
}

/** Publishes a change set. */
export function publish(ask: AskDesk, changeSet: number): Promise<Answered> {
  return resultOf(
    ask,
    `mutation ($n: Int!) { it: publishChangeSet(changeSet: $n) { ... on Release { number hash } ${PROBLEM} } }`,
    { n: changeSet },
  );
}

/** Makes a change set that takes a release back. */
export function revert(ask: AskDesk, release: number): Promise<Answered> {
  return resultOf(
    ask,
    `${SET} mutation ($n: Int!) { it: revertRelease(release: $n) { ...Set ${PROBLEM} } }`,
    { n: release },
  );
}

/** The change set with a number. */
export function readSet(ask: AskDesk, number: number): Promise<Answered> {
  return resultOf(ask, `${SET} query ($n: Int!) { it: changeSet(number: $n) { ...Set } }`, { n: number });
}

/** What a field called `it` answers; throws when the request is refused as a whole. */
export async function resultOf(ask: AskDesk, query: string, variables: object): Promise<Answered> {
  const { data, errors } = await ask(query, { ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.it;
}
