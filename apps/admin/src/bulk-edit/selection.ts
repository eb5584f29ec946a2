/** A concept that is selected, on whichever page of its list. */
export interface SelectedConcept {
  readonly id: string;
  readonly name: string;
}

/** What is selected of a list, in the order in which it was. */
export type Selection = readonly SelectedConcept[];

/** Selects some rows or no longer does; those that are so already stay where they are. */
export function withRows(selection: Selection, rows: readonly SelectedConcept[], isOn: boolean): Selection {
  const ids = new Set(rows.map(({ id }) => id));
  if (!isOn) return selection.filter(({ id }) => !ids.has(id));
  const known = new Set(selection.map(({ id }) => id));
  return [...selection, ...rows.filter(({ id }) => !known.has(id))];
}

/** The rows from one to another in the order of the page, both included; the last alone when the first is not on the page. */
export function rowsBetween(
  rows: readonly SelectedConcept[],
  fromId: string | undefined,
  toId: string,
): readonly SelectedConcept[] {
  const to = rows.findIndex(({ id }) => id === toId);
  const from = rows.findIndex(({ id }) => id === fromId);
  if (from === -1) return rows.slice(to, to + 1);
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** How much of a page is selected. */
export function selectedOfPage(
  selection: Selection,
  rows: readonly SelectedConcept[],
): 'NONE' | 'SOME' | 'ALL' {
  const ids = new Set(selection.map(({ id }) => id));
  const count = rows.filter(({ id }) => ids.has(id)).length;
  if (count === 0) return 'NONE';
  return count === rows.length ? 'ALL' : 'SOME';
}
