/** Whether a condition that is wanted high up in a ranking comes higher or falls, by its places, counted from 1; null where it is not told. */
export function rankMove(before: number | null, after: number | null): 'WORSE' | 'BETTER' {
  const [was, is] = [before ?? Number.POSITIVE_INFINITY, after ?? Number.POSITIVE_INFINITY];
  return is > was ? 'WORSE' : 'BETTER';
}
