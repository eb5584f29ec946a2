import type { Concept } from '@symptograph/core';
import type { Trouble } from '../import/drafts.ts';
import { LIST_COLUMNS } from './list-column.ts';

/** What a row makes of a concept. */
export interface RowDraft {
  /** Undefined when it changes nothing. */
  readonly draft?: Concept | undefined;
  readonly leftOut: readonly Trouble[];
  readonly kept: readonly Trouble[];
}

interface DraftedRow {
  readonly place: Pick<Trouble, 'file' | 'line'>;
  /** Of those that come back, the ones that the file has. */
  readonly columns: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
  /** The concept as the row's release had it, and as it is now. */
  readonly base: Concept;
  readonly now: Concept;
}

const NOT_BY_A_LIST =
  'An address, codes, parts and what replaces a concept are changed in its editor, not by a list.';

/** What the cells of a row make of a concept: each that is not what its release had, unless somebody changed the same since. */
export function draftRow({ place, columns, cells, base, now }: DraftedRow): RowDraft {
  const kept: Trouble[] = [];
  const leftOut: Trouble[] = fixedCells(base).flatMap(([name, cell]) =>
    cells[name] === undefined || isSame(cells[name], cell)
      ? []
      : [{ ...place, at: `${now.name}, column ${name}`, reason: NOT_BY_A_LIST }],
  );
  let draft = now;
  for (const { name, read, write } of LIST_COLUMNS) {
    const cell = cells[name];
    if (cell === undefined || !columns.includes(name)) continue;
    if (isSame(cell, read(base)) || isSame(cell, read(now))) continue;
    if (isSame(read(now), read(base))) draft = write(draft, cell);
    else {
      const reason = 'Somebody changed it since the list was downloaded; it stays as it is now.';
      kept.push({ ...place, at: `${now.name}, column ${name}`, reason });
    }
  }
  return { draft: draft === now ? undefined : draft, leftOut, kept };
}

/** Cells that a list shows and that do not come back, as far as a concept by itself says what they are. */
function fixedCells({ slug, codes }: Concept): readonly (readonly [string, string])[] {
  return [
    ['slug', slug],
    ['codes', codes.map(({ system, value }) => `${system}:${value}`).join(' | ')],
  ];
}

/** Spreadsheets write TRUE for true, and take spaces at the ends away. */
function isSame(one: string, other: string): boolean {
  const plain = (cell: string) => (/^(?:true|false)$/i.test(cell) ? cell.toLowerCase() : cell.trim());
  return plain(one) === plain(other);
}
