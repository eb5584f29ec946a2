import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { HttpProblem } from './http-problem.ts';
import { readBody } from './read-body.ts';

const record = z.record(z.string(), z.unknown(), { error: 'must be a JSON object' }).nullish();

/** The parameters of a GraphQL request over HTTP. */
const parametersShape = z.object(
  {
    query: z.string({ error: 'must be a string' }).nullish(),
    operationName: z.string({ error: 'must be a string' }).nullish(),
    variables: record,
    extensions: record,
  },
  { error: 'must be a JSON object with the key query; batches are not supported' },
);

export type GraphqlParameters = z.infer<typeof parametersShape>;

/** The GraphQL parameters of a GET or POST request. Throws an HttpProblem that says what is wrong with it. */
export async function readParameters(request: IncomingMessage, url: URL): Promise<GraphqlParameters> {
  const raw = request.method === 'GET' ? fromSearch(url.searchParams) : await fromBody(request);
  const parsed = parametersShape.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const what = issue?.path.length ? issue.path.join('.') : 'The body';
    throw new HttpProblem({ status: 400, message: `${what} ${issue?.message}.` });
  }
  const { query, extensions } = parsed.data;
  if (!query && extensions?.['persistedQuery'] === undefined) {
    throw new HttpProblem({
      status: 400,
      message: 'The parameter query is missing: send a GraphQL document.',
    });
  }
  return parsed.data;
}

async function fromBody(request: IncomingMessage): Promise<unknown> {
  requireJson(request.headers['content-type']);
  const text = await readBody(request);
  return jsonOf(text, 'The body');
}

/** JSON in UTF-8 is all that is taken: it is what a form on another page cannot send unasked. */
function requireJson(contentType: string | undefined): void {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isUtf8 = charset === undefined || ['utf-8', 'utf8', '"utf-8"'].includes(charset);
  if (type === 'application/json' && isUtf8) return;
  throw new HttpProblem({
    status: 415,
    message: `Send the body as application/json in UTF-8, not as ${contentType ?? 'nothing'}.`,
    headers: { accept: 'application/json' },
  });
}

function fromSearch(search: URLSearchParams): unknown {
  return {
    query: onlyValue(search, 'query'),
    operationName: onlyValue(search, 'operationName'),
    variables: jsonValue(search, 'variables'),
    extensions: jsonValue(search, 'extensions'),
  };
}

/** A search parameter that may be given once. Throws an HttpProblem when it is given more often. */
export function onlyValue(search: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = search.getAll(name);
  if (more.length > 0)
    throw new HttpProblem({ status: 400, message: `The parameter ${name} is given twice.` });
  return value;
}

function jsonValue(search: URLSearchParams, name: string): unknown {
  const text = onlyValue(search, name);
  return text === undefined ? undefined : jsonOf(text, `The parameter ${name}`);
}

function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be read';
    throw new HttpProblem({ status: 400, message: `${what} is not JSON: ${why}.` });
  }
}
