import type { Expression, RuleFinding } from '@symptograph/rules';
import { placedParts, ROOT_PATH } from './places.ts';

/** The sentences of findings by the path of the part of a condition that they are about, or of the smallest one around it. */
export function problemsByPath(
  condition: Expression,
  findings: readonly RuleFinding[],
): ReadonlyMap<string, readonly string[]> {
  const parts = placedParts(condition).map((each) => each.path);
  const problems = new Map<string, string[]>();
  for (const { path, sentence } of findings) {
    const within = parts.filter((part) => path === part || path.startsWith(`${part}.`));
    const nearest = within.sort((a, b) => b.length - a.length)[0] ?? ROOT_PATH;
    problems.set(nearest, [...(problems.get(nearest) ?? []), sentence]);
  }
  return problems;
}
