import { buildSnapshot } from '@symptograph/core';
import type { Contender } from './contenders/contender.ts';
import { naiveBayes } from './contenders/naive-bayes.ts';
import { overlapContenders } from './contenders/overlap.ts';
import { randomOrder } from './contenders/random-order.ts';
import { symptograph } from './contenders/symptograph.ts';
import { creditOf, NO_CREDIT } from './credit.ts';
import type { EvaluationGraph } from './evaluation-graph.ts';
import type { EvaluationTable } from './evaluation-table.ts';
import { incidenceOf } from './incidence.ts';
import type { RankingTask } from './ranking-task.ts';
import { tableOf } from './table-of.ts';

/** What the contenders are to do. */
export interface TableRequest {
  readonly title: string;
  readonly graph: EvaluationGraph;
  readonly tasks: readonly RankingTask[];
  /** Of the intervals. */
  readonly seed: number;
}

/**
 * Lets every contender rank every task over one graph. Gives a table of all tasks, and where the graph does not know the
 * expected condition of some, one of the answerable ones.
 */
export function runTables({ title, graph, tasks, seed }: TableRequest): readonly EvaluationTable[] {
  const snapshot = buildSnapshot(graph.document);
  const incidence = incidenceOf(snapshot);
  const contenders: readonly Contender[] = [
    symptograph(snapshot, incidence),
    ...overlapContenders(incidence),
    naiveBayes(incidence),
    randomOrder(incidence),
  ];
  const credited = contenders.map(({ name, score }) => ({
    name,
    credits: tasks.map(({ findings, expected }) => {
      const index = expected === undefined ? undefined : incidence.indexOf.get(expected);
      return index === undefined ? NO_CREDIT : creditOf(score(findings), index);
    }),
  }));
  const answerable = tasks.flatMap(({ expected }, index) => (expected === undefined ? [] : [index]));
  const all = tableOf({ title, tasks, chosen: [...tasks.keys()], credited, seed });
  if (answerable.length === tasks.length) return [all];
  const answerableTitle = `${title}, answerable cases only`;
  return [all, tableOf({ title: answerableTitle, tasks, chosen: answerable, credited, seed })];
}
