import { hash } from 'node:crypto';
import { z } from 'zod';
import { HttpProblem } from './http-problem.ts';
import { refuseUnusable } from './refuse-unusable.ts';

const record = z.record(z.string(), z.unknown(), { error: 'must be a JSON object' }).nullish();

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** An automatic persisted query, as Apollo's clients send it. */
const persistedShape = z
  .looseObject(
    {
      version: z.literal(1, { error: 'must be 1' }),
      sha256Hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be 64 lower-case hexadecimal digits' }),
    },
    { error: 'must be a JSON object' },
  )
  .optional();

/** The parameters of a GraphQL request over HTTP. */
const parametersShape = z.object(
  {
    query: z.string({ error: 'must be a string' }).nullish(),
    operationName: z.string({ error: 'must be a string' }).nullish(),
    variables: record,
    extensions: z
      .looseObject({ persistedQuery: persistedShape }, { error: 'must be a JSON object' })
      .nullish(),
    documentId: z.string({ error: 'must be a string' }).nullish(),
  },
  { error: 'must be a JSON object with the key query; batches are not supported' },
);

type GivenParameters = z.infer<typeof parametersShape>;
export type GraphqlParameters = Omit<GivenParameters, 'documentId'>;

/** The GraphQL parameters of a GET request's address. Throws an HttpProblem that says what is wrong with them. */
export function parametersOfSearch(search: URLSearchParams): GraphqlParameters {
  return checked({
    query: onlyValue(search, 'query'),
    operationName: onlyValue(search, 'operationName'),
    variables: jsonValue(search, 'variables'),
    extensions: jsonValue(search, 'extensions'),
    documentId: onlyValue(search, 'documentId'),
  });
}

/** The GraphQL parameters of a POST request's body. Throws an HttpProblem that says what is wrong with them. */
export function parametersOfBody(body: Buffer): GraphqlParameters {
  return checked(jsonOf(decoded(body), 'The body'));
}

function checked(raw: unknown): GraphqlParameters {
  refuseUnusable(raw);
  if (isOrdinary(raw)) return raw;
  const parsed = parametersShape.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const what = issue?.path.length ? issue.path.join('.') : 'The body';
    throw new HttpProblem({ status: 400, message: `${what} ${issue?.message}.` });
  }
  const parameters = withDocument(parsed.data);
  requireOwnHash(parameters);
  if (parameters.query || parameters.extensions?.persistedQuery !== undefined) return parameters;
  throw new HttpProblem({
    status: 400,
    message: 'The parameter query is missing: send a GraphQL document.',
  });
}

/** Whether parameters are what most clients send, and need no closer look. */
function isOrdinary(raw: unknown): raw is GraphqlParameters {
  if (!isRecord(raw)) return false;
  const { query, operationName, variables, extensions, documentId } = raw;
  return (
    typeof query === 'string' &&
    query !== '' &&
    (variables === undefined || isRecord(variables)) &&
    (operationName === undefined || typeof operationName === 'string') &&
    extensions === undefined &&
    documentId === undefined
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A document that is to be remembered comes with its own hash. */
function requireOwnHash({ query, extensions }: GraphqlParameters): void {
  const named = extensions?.persistedQuery?.sha256Hash;
  if (!query || named === undefined || named === hash('sha256', query)) return;
  throw new HttpProblem({
    status: 400,
    message:
      'extensions.persistedQuery.sha256Hash does not match the query: send the SHA-256 of its UTF-8 text.',
  });
}

/**
 * The identifier of a persisted document (GraphQL over HTTP, appendix A) stands for the hash of an automatic persisted
 * query: both name the same documents.
 */
function withDocument({ documentId, ...parameters }: GivenParameters): GraphqlParameters {
  if (typeof documentId !== 'string') return parameters;
  const [, sha256Hash] = /^sha256:([0-9a-f]{64})$/.exec(documentId) ?? [];
  if (sha256Hash === undefined || parameters.query) {
    throw new HttpProblem({
      status: 400,
      message: sha256Hash
        ? 'Send the document or its documentId, not both.'
        : 'documentId must be sha256: and the SHA-256 of the document in 64 lower-case hexadecimal digits.',
    });
  }
  const persistedQuery = { version: 1 as const, sha256Hash };
  return { ...parameters, extensions: { ...parameters.extensions, persistedQuery } };
}

function decoded(bytes: Buffer): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new HttpProblem({ status: 400, message: 'The body is not UTF-8.' });
  }
}

/**
 * JSON in UTF-8 is all that is taken: it is what a form on another page cannot send unasked. What refuses any other
 * content type.
 */
export function contentTypeProblem(contentType: string | undefined): HttpProblem | undefined {
  if (contentType === 'application/json') return undefined;
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const isUtf8 = charset === undefined || ['utf-8', 'utf8', '"utf-8"'].includes(charset);
  if (type === 'application/json' && isUtf8) return undefined;
  return new HttpProblem({
    status: 415,
    message: `Send the body as application/json in UTF-8, not as ${contentType ?? 'nothing'}.`,
    headers: { accept: 'application/json' },
  });
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
