/**
 * How many letters must be inserted, deleted, changed or swapped with their neighbour to make one text of another, no
 * part edited twice (optimal string alignment, the restricted Damerau-Levenshtein distance: Boytsov, Indexing methods for
 * approximate dictionary searching, ACM JEA 16, 2011, 2.1). Beyond `most` it is `most + 1`. Letters are UTF-16 units.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  )
    end += 1;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length);
  if (most <= 1) return a.length === 1 && b.length === 1 ? most : isSwap(a, b) ? most : most + 1;
  return alignmentDistance(a, b, most);
}

function isSwap(a: string, b: string): boolean {
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

/** Row by row over a table of the distances between all beginnings; gives up when a whole row is beyond `most`. */
function alignmentDistance(a: string, b: string, most: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: a.length + 1 }, (_, column) => column);
  for (let row = 1; row <= b.length; row += 1) {
    const current = nextRow({ a, b, beforeLast, last }, row);
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[a.length] ?? 0, most + 1);
}

interface Rows {
  readonly a: string;
  readonly b: string;
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
}

function nextRow({ a, b, beforeLast, last }: Rows, row: number): readonly number[] {
  const letter = b.charCodeAt(row - 1);
  const current = [row];
  for (let column = 1; column <= a.length; column += 1) {
    const change = (last[column - 1] ?? 0) + (a.charCodeAt(column - 1) === letter ? 0 : 1);
    const insertOrDelete = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1;
    const swapped = a.charCodeAt(column - 2) === letter && a.charCodeAt(column - 1) === b.charCodeAt(row - 2);
    const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : change;
    current.push(Math.min(change, insertOrDelete, swap));
  }
  return current;
}
