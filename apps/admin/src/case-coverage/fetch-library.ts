import { z } from 'zod';
import { CoverageCasesDocument } from '../desk-api/generated/graphql.ts';
import { fetchCases } from '../playground/fetch-cases.ts';
import type { LibraryCase } from '../playground/library-case.ts';
import type { RunRequest } from './run-messages.ts';

const answerShape = z.object({ data: z.object({ ruleBook: z.object({ cases: z.array(z.unknown()) }) }) });

/** The cases that are to be run: of the release, or as a change set makes them. Throws when nothing answers. */
export async function fetchLibrary({
  origin,
  changeSet,
  book,
}: Pick<RunRequest, 'origin' | 'changeSet' | 'book'>): Promise<readonly LibraryCase[]> {
  if (changeSet === undefined) return fetchCases(origin, book.release);
  const response = await fetch(new URL(`/admin/graphql?changeSet=${changeSet}`, origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: CoverageCasesDocument.toString() }),
  });
  return answerShape.parse(await response.json()).data.ruleBook.cases as readonly LibraryCase[];
}
