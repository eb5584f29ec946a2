import type { Expression, RuleFinding } from '@symptograph/rules';
import { partsOf, stepTo } from './condition-parts.ts';

/** The sentences of findings by the path of the part of a condition that they are about, or of the smallest one around it. */
export function problemsByPath(
  condition: Expression,
  findings: readonly RuleFinding[],
): ReadonlyMap<string, readonly string[]> {
  const parts = pathsIn(condition, 'when');
  const problems = new Map<string, string[]>();
  for (const { path, sentence } of findings) {
    const within = parts.filter((part) => path === part || path.startsWith(`${part}.`));
    const nearest = within.sort((a, b) => b.length - a.length)[0] ?? 'when';
    problems.set(nearest, [...(problems.get(nearest) ?? []), sentence]);
  }
  return problems;
}

function pathsIn(condition: Expression, path: string): string[] {
  return [
    path,
    ...partsOf(condition).flatMap((part, place) => pathsIn(part, `${path}.${stepTo(condition, place)}`)),
  ];
}
