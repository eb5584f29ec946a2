import type { Evaluation } from './evaluation.ts';
import { type EvaluationTable, MEASURES, type TableRow } from './evaluation-table.ts';
import type { Measured } from './interval.ts';

const HEADS = ['', 'top-1', 'top-5', 'top-10', 'MRR'];

/** How many problems are told; the rest is a number. */
const MOST_PROBLEMS = 10;

/** An evaluation as text for a terminal. */
export function renderEvaluation({ dataset, options, cases, tables, problems }: Evaluation): string {
  const { read, learned, measured } = cases;
  const counts = `${read} cases read, ${learned} learned from, ${measured} measured`;
  const told = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ file, line, sentence }) => `  ${file}:${line} ${sentence}`);
  const rest = problems.length > told.length ? [`  and ${problems.length - told.length} more`] : [];
  return [
    `${dataset}: ${counts}; split ${options.split}, seed ${options.seed}. Intervals are 95 %.`,
    ...tables.flatMap((table) => ['', ...renderTable(table)]),
    ...(told.length > 0
      ? ['', `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`, ...told, ...rest]
      : []),
    '',
  ].join('\n');
}

function renderTable({ title, tasks, answerable, rows, lead }: EvaluationTable): readonly string[] {
  const cells = [HEADS, ...rows.map(rowCells)];
  const widths = HEADS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const { top1, reciprocal } = lead;
  return [
    `${title}: ${tasks} tasks, ${answerable} answerable`,
    ...lines,
    `ahead of ${lead.over} by ${renderMeasured(top1)} top-1, ${renderMeasured(reciprocal)} MRR`,
  ];
}

function rowCells(row: TableRow): readonly string[] {
  return [row.name, ...MEASURES.map((measure) => renderMeasured(row[measure]))];
}

function renderMeasured({ mean, low, high }: Measured): string {
  return `${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}
