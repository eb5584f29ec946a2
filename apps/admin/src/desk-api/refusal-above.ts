import type { ActionRefusal } from './act-at-desk.ts';

/** What of a refusal is to be said above a form: all but what stands beside the fields whose paths are named; undefined when that is all. */
export function refusalAbove(
  { message, problems }: ActionRefusal,
  beside: readonly string[],
): string | undefined {
  if (problems.length === 0) return message;
  const left = problems.filter(({ path }) => !beside.some((field) => path.endsWith(field)));
  return left.length === 0 ? undefined : left.map((problem) => problem.message).join(' ');
}
