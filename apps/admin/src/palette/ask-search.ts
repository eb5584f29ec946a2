import { z } from 'zod';
import { PaletteSearchDocument, type PaletteSearchQuery } from '../api/generated/graphql.ts';

const answerShape = z.object({
  data: z.object({ search: z.array(z.unknown()) }).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/**
 * What the API finds for a text. Asked by GET, so that the browser may keep the answer. Throws when the API is away or
 * refuses.
 */
export async function askSearch(query: string, signal: AbortSignal): Promise<PaletteSearchQuery['search']> {
  const parameters = new URLSearchParams({
    query: PaletteSearchDocument.toString(),
    variables: JSON.stringify({ query }),
  });
  const response = await fetch(`/graphql?${parameters}`, {
    headers: { accept: 'application/graphql-response+json' },
    signal,
  });
  const { data, errors } = answerShape.parse(await response.json());
  if (!data) throw new Error(errors?.[0]?.message ?? `HTTP status ${response.status}`);
  return data.search as PaletteSearchQuery['search'];
}
