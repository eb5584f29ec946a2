/** How deep conditions may be nested. */
export const MAX_DEPTH = 40;

/** How many conditions an expression may have, its criteria inlined. */
export const MAX_NODES = 5000;

/** Why a value that should be an expression is too deep or too large to be read, or undefined. Works without recursion. */
export function sizeProblem(value: unknown): string | undefined {
  const open: { readonly part: unknown; readonly depth: number }[] = [{ part: value, depth: 1 }];
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > MAX_DEPTH)
      return `is nested deeper than ${MAX_DEPTH} conditions; name parts of it as criteria or split the rule`;
    nodes += 1;
    if (nodes > MAX_NODES) return `has more than ${MAX_NODES} conditions; split the rule`;
    for (const part of partsOf(next.part)) open.push({ part, depth: next.depth + 1 });
  }
  return undefined;
}

/** The values that stand where an expression's parts stand. */
function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const { of, items } = value as { readonly of?: unknown; readonly items?: unknown };
  if (Array.isArray(of)) return of;
  if (Array.isArray(items)) return items.map((item) => (item as { readonly when?: unknown } | null)?.when);
  return of === undefined ? [] : [of];
}
