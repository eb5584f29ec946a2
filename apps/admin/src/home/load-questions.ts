import 'server-only';
import { ConceptNameDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { STARTING_QUESTIONS, type StartingQuestion } from './questions.ts';

/** The questions whose concepts are in the graph, in their order. */
export async function loadQuestions(): Promise<readonly StartingQuestion[]> {
  const answers = await Promise.all(
    STARTING_QUESTIONS.map(({ kind, slug }) => queryApi(ConceptNameDocument, { kind, slug })),
  );
  return STARTING_QUESTIONS.filter((_, index) => answers[index]?.concept !== null);
}
