/** What one execution works with; in a remembered part it holds nothing of the request. */
export interface Run {
  readonly context: unknown;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Arguments that hold variables, by the slot of their field; worked out when first asked for. */
  readonly args: (Arguments | undefined)[];
  /** What is remembered of entities, by the slot of their selection; absent where nothing is. */
  readonly remembered: Remembered | undefined;
}

/** Arguments of a field, coerced. */
export type Arguments = Record<string, unknown>;

/** Written selections of entities of one immutable graph. */
export interface Remembered {
  /** What a part that is remembered is written with. */
  readonly run: Run;
  /** By the slot of the selection: each entity's JSON. */
  readonly texts: (Map<unknown, string> | undefined)[];
}

/** Writes a value as JSON. Throws where graphql-js has to take over. */
export type Write = (value: unknown, run: Run) => string;

/** Thrown where an operation cannot be written as it is: an error or a null that graphql-js has to report. */
export const unwritable = new Error('This operation has to be executed by graphql-js.');

/** Thrown where an operation can never be written, whatever its variables: a promise, or too many fields. */
export const neverWritable = new Error('This operation always has to be executed by graphql-js.');
