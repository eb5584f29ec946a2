import { z } from 'zod';
import { BookCasesDocument } from '../api/generated/graphql.ts';
import type { LibraryCase } from './library-case.ts';

const answerShape = z.object({ data: z.object({ ruleBook: z.object({ cases: z.array(z.unknown()) }) }) });

/** The case library of a release over all facts of its graph. Asked by GET, so that the browser may keep the answer. Throws when nothing answers. */
export async function fetchCases(origin: string, release: number): Promise<readonly LibraryCase[]> {
  const parameters = new URLSearchParams({ release: `${release}`, query: BookCasesDocument.toString() });
  const response = await fetch(new URL(`/graphql?${parameters}`, origin), {
    headers: { accept: 'application/graphql-response+json' },
  });
  return answerShape.parse(await response.json()).data.ruleBook.cases as readonly LibraryCase[];
}
