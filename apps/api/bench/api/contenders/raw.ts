import { createServer } from 'node:http';
import { execute, parse } from 'graphql';
import { schema } from '../../../src/schema/schema.ts';
import type { Contender, Served } from '../served.ts';
import { listenAnywhere } from './listen-anywhere.ts';

/**
 * The physical limit: node:http with the answers rendered beforehand, found by the bytes of the body. It does nothing
 * that HTTP does not need.
 */
export const raw: Contender = (served) => serveRaw(served, []);

/** The same, with the head that our API sends too: every byte of the answer is the same but for the tag's own. */
export const rawSameHead: Contender = (served) =>
  serveRaw(served, ['etag', `"${'0'.repeat(32)}"`, 'x-content-type-options', 'nosniff']);

async function serveRaw(served: Served, further: readonly string[]): Promise<string> {
  const answers = await renderAnswers(served);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first] = chunks;
      const body = first && chunks.length === 1 ? first : Buffer.concat(chunks);
      const answer = answers.get(body.toString('latin1'));
      if (!answer) return response.writeHead(404).end();
      response.writeHead(200, [
        'content-type',
        'application/json; charset=utf-8',
        'content-length',
        `${answer.length}`,
        ...further,
      ]);
      return response.end(answer);
    });
  });
  return `${await listenAnywhere(server)}/graphql`;
}

/** The bytes that our API answers, by the body of the request. */
async function renderAnswers({ questions, context }: Served): Promise<ReadonlyMap<string, Buffer>> {
  const answers = new Map<string, Buffer>();
  for (const body of Object.values(questions).flat()) {
    const { query, variables } = JSON.parse(body);
    const { data } = await execute({
      schema,
      document: parse(query),
      contextValue: context,
      variableValues: variables,
    });
    const answer = { data, extensions: { release: context.graph.release.number } };
    answers.set(Buffer.from(body).toString('latin1'), Buffer.from(`${JSON.stringify(answer)}\n`));
  }
  return answers;
}
