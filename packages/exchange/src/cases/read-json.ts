import type { z } from 'zod';
import type { CaseProblem } from './case.ts';
import { lineOfPath, lineOfSyntaxError } from './json-lines.ts';

/** What a JSON text gives: a value of the shape, or what is wrong and where. */
export type JsonReading<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly CaseProblem[] };

/** How many faults of one file are told: a file of something else has one at every place. */
const MOST_FAULTS = 5;

/** Reads a JSON text of a shape. `outcome` ends each problem's sentence: what was done about it. */
export function readJson<Shape extends z.ZodType>(
  shape: Shape,
  { file, text, outcome }: { readonly file: string; readonly text: string; readonly outcome: string },
): JsonReading<z.infer<Shape>> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = { file, line: lineOfSyntaxError(text, message), sentence: `is not JSON; ${outcome}.` };
    return { value: undefined, problems: [problem] };
  }
  const parsed = shape.safeParse(data);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => ({
    file,
    line: lineOfPath(text, path),
    sentence: `${path.length ? path.join('.') : 'the file'}: ${message}; ${outcome}.`,
  }));
  return { value: undefined, problems };
}
