import { HttpProblem } from './http-problem.ts';

/** What no text that is stored can hold. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
/** The same as GraphQL writes it in a document; a backslash before it would make it a text of six characters. */
const ESCAPED_ZERO = /(?<!\\)(?:\\\\)*\\u(?:0{4}|\{0+\})/;
/** How many lists and objects may be in one another: far more than anything has, so that what is only too deep for its place is told so there. */
const MOST_LEVELS = 1_000;

interface Part {
  readonly value: unknown;
  readonly path: string;
  readonly level: number;
}

/**
 * Refuses JSON of a request that no part of the product can use: a text or key with a zero character or half a surrogate pair, which
 * nothing can store, and nesting that nothing of sense has. Throws an HttpProblem, status 400, that says where.
 */
export function refuseUnusable(body: unknown): void {
  const parts: Part[] = [{ value: body, path: '', level: 0 }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (typeof part.value === 'string') refuseUnstorable(part.value, part.path);
    else for (const inner of partsOf(part)) parts.push(inner);
  }
}

function partsOf({ value, path, level }: Part): readonly Part[] {
  if (typeof value !== 'object' || value === null) return [];
  if (level >= MOST_LEVELS) throw refusal(path, `is nested in more than ${MOST_LEVELS} levels; use fewer`);
  return Object.entries(value).map(([key, each]) => {
    refuseUnstorable(key, path === '' ? 'a key of the body' : `a key in ${path}`);
    return { value: each, path: path === '' ? key : `${path}.${key}`, level: level + 1 };
  });
}

function refuseUnstorable(text: string, path: string): void {
  if (UNSTORABLE.test(text) || (path === 'query' && ESCAPED_ZERO.test(text))) {
    throw refusal(path, 'holds a zero character or half a surrogate pair; take it out');
  }
}

function refusal(path: string, what: string): HttpProblem {
  const at = path.length > 200 ? `${path.slice(0, 200)}…` : path;
  return new HttpProblem({ status: 400, message: `${at || 'The body'} ${what}.`, details: { at } });
}
