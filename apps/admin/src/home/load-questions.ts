import 'server-only';
import { loadConceptName } from '../concepts/load-concept.ts';
import { STARTING_QUESTIONS, type StartingQuestion } from './questions.ts';

/** The questions whose concepts are in the graph, in their order. */
export async function loadQuestions(): Promise<readonly StartingQuestion[]> {
  const concepts = await Promise.all(STARTING_QUESTIONS.map(({ kind, slug }) => loadConceptName(kind, slug)));
  return STARTING_QUESTIONS.filter((_, index) => concepts[index] !== null);
}
