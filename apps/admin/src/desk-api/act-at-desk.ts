import { askDesk } from './ask-desk.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** Why an action came to nothing, for the person who wanted it. */
export interface ActionRefusal {
  readonly message: string;
  /** What is wrong with which field, by its dotted path. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** Of the problem; undefined when the desk did not answer. */
  readonly code?: string | undefined;
}

/** Of the results that a mutation may have, those that are no problem. */
export type Done<Result> = Exclude<Result, { readonly code: string }>;

export type Acted<Result> =
  | { readonly ok: true; readonly value: Done<Result> }
  | { readonly ok: false; readonly error: ActionRefusal };

/** A problem as the fragment ProblemTold asks for it. */
interface Problem {
  readonly code: string;
  readonly message: string;
  readonly problems?: ActionRefusal['problems'];
  readonly obstacles?: readonly { readonly sentence: string }[];
}

/** Does one thing at the desk from the browser, by a document with one mutation; a problem and a desk that is away are values alike. */
export async function actAtDesk<Data extends object, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Acted<Data[keyof Data & string]>> {
  const answer = await askDesk(document, variables);
  if (!answer.ok) return { ok: false, error: { message: answer.error.message, problems: [] } };
  const [result] = Object.entries(answer.value)
    .filter(([name]) => name !== '__typename')
    .map(([, value]) => value);
  if (!isProblem(result)) return { ok: true, value: result as Done<Data[keyof Data & string]> };
  const { code, message, problems = [], obstacles = [] } = result;
  return {
    ok: false,
    error: { code, message: [message, ...obstacles.map(({ sentence }) => sentence)].join(' '), problems },
  };
}

function isProblem(result: unknown): result is Problem {
  return typeof result === 'object' && result !== null && 'code' in result && 'message' in result;
}
