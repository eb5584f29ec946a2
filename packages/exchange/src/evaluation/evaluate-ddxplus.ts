import type { DdxplusReading } from '../cases/read-ddxplus.ts';
import { countedKnowledge } from './counted-knowledge.ts';
import { ddxplusStructure } from './ddxplus-structure.ts';
import { drawFindings } from './draw-findings.ts';
import type { Evaluation, EvaluationOptions } from './evaluation.ts';
import { evaluationGraph } from './evaluation-graph.ts';
import { splitCases } from './part-of.ts';
import { rankingTask } from './ranking-task.ts';
import { runTables } from './run-tables.ts';

const DATASET = 'DDXPlus';

/**
 * Ranks DDXPlus patients from what they came with and a few more of their evidences: once over the structure of the condition
 * files alone, once over frequencies counted in the patients that are not measured. Symptoms and antecedents are told
 * alike; of a question with several values only whether it is answered by any of them.
 */
export function evaluateDdxplus(reading: DdxplusReading, options: EvaluationOptions): Evaluation {
  const { knowledge, cases, problems } = reading;
  const { learned, measured } = splitCases(cases, options.split);
  const counts = { read: cases.length, learned: learned.length, measured: measured.length };
  const evaluation = { dataset: DATASET, options, cases: counts, problems };
  if (!knowledge) return { ...evaluation, tables: [] };
  const counted = countedKnowledge(learned, {
    title: DATASET,
    denominator: 'all',
  });
  const graphs = [
    { name: 'structure only', graph: evaluationGraph(ddxplusStructure(knowledge, DATASET)) },
    { name: 'counted frequencies', graph: evaluationGraph(counted) },
  ];
  const tables = graphs.flatMap(({ name, graph }) =>
    options.others.flatMap((others) => {
      const told = { others, seed: options.seed };
      const tasks = measured.map((patient) => rankingTask(patient, drawFindings(patient, told), graph));
      const title = `${DATASET}, ${name}, initial evidence + ${others}`;
      return runTables({ title, graph, tasks, seed: options.seed });
    }),
  );
  return { ...evaluation, tables };
}
