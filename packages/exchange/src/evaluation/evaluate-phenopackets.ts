import type { CaseReading } from '../cases/case.ts';
import { countedKnowledge } from './counted-knowledge.ts';
import type { Evaluation, EvaluationOptions } from './evaluation.ts';
import { evaluationGraph } from './evaluation-graph.ts';
import { splitCases } from './part-of.ts';
import { rankingTask } from './ranking-task.ts';
import { runTables } from './run-tables.ts';

const DATASET = 'Phenopackets';

/**
 * Ranks the diseases of published cases by what was counted in other publications' cases. A finding's frequency is present of
 * present and absent; where a case does not list it, nothing is known.
 */
export function evaluatePhenopackets(
  { cases, problems }: CaseReading,
  options: EvaluationOptions,
): Evaluation {
  const { learned, measured } = splitCases(cases, options.split);
  const told = { title: DATASET, denominator: 'listed' } as const;
  const graph = evaluationGraph(countedKnowledge(learned, told));
  const tasks = measured.map((found) => rankingTask(found, found.findings, graph));
  const counts = { read: cases.length, learned: learned.length, measured: measured.length };
  const tables = runTables({ title: `${DATASET}, all findings`, graph, tasks, seed: options.seed });
  return { dataset: DATASET, options, cases: counts, tables, problems };
}
