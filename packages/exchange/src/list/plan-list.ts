import {
  type Concept,
  conceptById,
  diffGraphs,
  ok,
  type Result,
  readSubject,
  refuse,
  type Snapshot,
} from '@symptograph/core';
import type { ImportFile } from '../import/draft-files.ts';
import type { Trouble } from '../import/drafts.ts';
import { findingsAfter } from '../import/findings-after.ts';
import { importCounts } from '../import/import-counts.ts';
import type { ImportPlan } from '../import/plan-import.ts';
import type { Planning } from '../import/planning.ts';
import { draftRow, type RowDraft } from './draft-row.ts';
import { type List, readList } from './read-list.ts';

/** What planning needs besides the files: the graph, and what earlier releases were, by number. */
export interface ListPlanning extends Pick<Planning, 'before' | 'snapshot'> {
  readonly releases: ReadonlyMap<number, Snapshot>;
}

/** The numbers of the releases of which the rows of some files are, as far as they are lists. */
export function releasesOfLists(files: readonly ImportFile[]): readonly number[] {
  const lists = files.map(readList).flatMap((list) => (list.ok ? [list.value] : []));
  return [...new Set(lists.flatMap(({ rows }) => rows.map(({ cells }) => Number(cells['release']))))];
}

/**
 * Plans what lists that were downloaded, changed and brought back would do. A cell is changed when it is not what its release had; where
 * the graph has moved on since, it stays as it is now. Refused, a sentence each, when a file is no list.
 */
export function planList(
  files: readonly ImportFile[],
  { before, snapshot, releases }: ListPlanning,
): Result<ImportPlan, readonly string[]> {
  const read = files.map(readList);
  const refused = read.flatMap((list) => (list.ok ? [] : [list.error]));
  if (refused.length > 0) return refuse(refused);
  const lists = read.flatMap((list) => (list.ok ? [list.value] : []));
  const seen = new Set<string>();
  const rows = lists.flatMap((list) =>
    list.rows.map((row) => rowOf({ list, row, snapshot, releases, seen })),
  );
  const changed = new Map(rows.flatMap(({ draft }) => (draft ? [[draft.id, draft] as const] : [])));
  const concepts = before.concepts.map((concept) => changed.get(concept.id) ?? concept);
  const edits = diffGraphs(before, { ...before, concepts });
  return ok({
    edits,
    counts: importCounts(before, edits),
    dangling: [],
    leftOut: [...lists.flatMap(({ troubles }) => troubles), ...rows.flatMap(({ leftOut }) => leftOut)],
    kept: rows.flatMap(({ kept }) => kept),
    findings: findingsAfter({ before, snapshot }, edits),
  });
}

interface Row extends Pick<ListPlanning, 'snapshot' | 'releases'> {
  readonly list: List;
  readonly row: List['rows'][number];
  /** Ids of the rows before; this one's is added. */
  readonly seen: Set<string>;
}

function rowOf({ list, row, snapshot, releases, seen }: Row): RowDraft {
  const { id = '', release = '' } = row.cells;
  const place = { file: list.file, line: row.line };
  const out = (at: string, reason: string): RowDraft => ({ leftOut: [{ ...place, at, reason }], kept: [] });
  const now = conceptById(snapshot, id);
  if (!now) {
    const reason =
      'There is no such concept. Leave ids as they were downloaded; what is new is made at the desk.';
    return out(`column id: ${id}`, reason);
  }
  if (seen.has(id)) return out(`column id: ${id}`, 'It stands in the files twice; the first row counts.');
  seen.add(id);
  const then = releases.get(Number(release));
  const base = then && conceptById(then, id);
  if (!base) {
    const reason =
      'That release does not have this concept. Leave releases as they were downloaded, or download the list again.';
    return out(`column release: ${release}`, reason);
  }
  const drafted = draftRow({ place, columns: list.columns, cells: row.cells, base, now });
  return drafted.draft ? { ...drafted, ...shaped(drafted.draft, place, drafted.leftOut) } : drafted;
}

/** A draft that its shape refuses is left out whole, with the columns that it refuses. */
function shaped(
  draft: Concept,
  place: Pick<Trouble, 'file' | 'line'>,
  leftOut: readonly Trouble[],
): Pick<RowDraft, 'draft' | 'leftOut'> {
  const read = readSubject(draft as unknown as Parameters<typeof readSubject>[0]);
  if (read.ok) return { draft, leftOut };
  const refused = read.error.map(({ path, sentence }) => ({
    ...place,
    at: `${draft.name}, column ${path.split('.')[0]}`,
    reason: `${sentence} The row is left out.`,
  }));
  return { draft: undefined, leftOut: [...leftOut, ...refused] };
}
