import { isDeepStrictEqual } from 'node:util';
import { QUERY_NAMES, type Questions } from './questions.ts';

/** What a contender answered to each question: the data, by the body of the request. */
export type Answers = ReadonlyMap<string, unknown>;

/**
 * Asks a contender every question, twice, so that what it compiles or keeps later is asked too. Throws when
 * it answers anything but 200, with errors, or not the same each time.
 */
export async function askAll(url: string, questions: Questions): Promise<Answers> {
  const answers = new Map<string, unknown>();
  for (let round = 0; round < 2; round += 1) {
    for (const body of QUERY_NAMES.flatMap((name) => questions[name])) {
      const data = await ask(url, body);
      if (round > 0 && !isDeepStrictEqual(answers.get(body), data)) {
        throw new Error(`${url} does not answer the same again: ${body}`);
      }
      answers.set(body, data);
    }
  }
  return answers;
}

async function ask(url: string, body: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (response.status !== 200 || errors) throw new Error(`${url} answered ${response.status}: ${text}`);
  return data;
}

/** Throws when answers are not of the same data; `ownCursors` leaves out the cursors, which are opaque. */
export function assertSameAnswers(
  expected: Answers,
  answers: Answers,
  { title, ownCursors }: { readonly title: string; readonly ownCursors?: true | undefined },
): void {
  for (const [body, data] of expected) {
    const [one, other] = [data, answers.get(body)].map((each) => (ownCursors ? withoutCursors(each) : each));
    if (isDeepStrictEqual(one, other)) continue;
    throw new Error(`${title}: other data for ${body}:\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
  }
}

function withoutCursors(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value) => (key === 'endCursor' ? null : value)));
}
