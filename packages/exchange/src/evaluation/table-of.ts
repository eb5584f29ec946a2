import { type Credit, NO_CREDIT } from './credit.ts';
import { type EvaluationTable, MEASURES, type MeasuredCredit } from './evaluation-table.ts';
import { intervalOf } from './interval.ts';
import type { RankingTask } from './ranking-task.ts';

/** What a contender got for each task. */
interface Credited {
  readonly name: string;
  readonly credits: readonly Credit[];
}

/** Which tasks a table is about, and what everyone got for all of them, ours first. */
export interface TableContent {
  readonly title: string;
  readonly tasks: readonly RankingTask[];
  /** Places of the tasks to count. */
  readonly chosen: readonly number[];
  readonly credited: readonly Credited[];
  readonly seed: number;
}

/** The table of what contenders got. Intervals draw the tasks of a group together. */
export function tableOf(content: TableContent): EvaluationTable {
  const { title, tasks, chosen, credited } = content;
  const rows = credited.map(({ name, credits }) => ({
    name,
    ...measuredOver(content, (measure, task) => (credits[task] ?? NO_CREDIT)[measure]),
  }));
  const [, ...others] = rows;
  const best = others.toSorted((a, b) => b.reciprocal.mean - a.reciprocal.mean)[0]?.name ?? '';
  const ours = credited[0]?.credits ?? [];
  const theirs = credited.find(({ name }) => name === best)?.credits ?? [];
  const ahead = measuredOver(
    content,
    (measure, task) => (ours[task] ?? NO_CREDIT)[measure] - (theirs[task] ?? NO_CREDIT)[measure],
  );
  const answerable = chosen.filter((task) => tasks[task]?.expected !== undefined).length;
  return { title, tasks: chosen.length, answerable, rows, lead: { over: best, ...ahead } };
}

function measuredOver(
  { tasks, chosen, seed }: TableContent,
  credit: (measure: (typeof MEASURES)[number], task: number) => number,
): MeasuredCredit {
  const entries = MEASURES.map((measure) => {
    const values = chosen.map((task) => ({ group: tasks[task]?.group ?? '', value: credit(measure, task) }));
    return [measure, intervalOf(values, seed)] as const;
  });
  return Object.fromEntries(entries) as unknown as MeasuredCredit;
}
