/** What is at the end of some steps, the items of a list named by their ids or places; undefined where nothing is. */
export function valueAt(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value ?? undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return valueAt((value as Readonly<Record<string, unknown>>)[step], rest);
  return valueAt(value[placeOf(value, step)], rest);
}

/** The place of the item that a step names in a list by its id or its place. */
export function placeOf(items: readonly unknown[], step: string): number {
  const named = items.findIndex((item) => (item as { readonly id?: unknown } | null)?.id === step);
  return named < 0 ? Number(step) : named;
}
