import { z } from 'zod';
import { PaletteSearchDocument, type PaletteSearchQuery } from '../api/generated/graphql.ts';

const answerShape = z.object({
  data: z
    .object({ search: z.array(z.unknown()), rules: z.object({ nodes: z.array(z.unknown()) }) })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** What was found, or why nothing was looked for, in a sentence. */
export type SearchAnswer = { readonly found: PaletteSearchQuery } | { readonly problem: string };

/** What the API finds for a text. Asked by GET, so that the browser may keep the answer. Throws when nothing answers. */
export async function askSearch(query: string, signal: AbortSignal): Promise<SearchAnswer> {
  const parameters = new URLSearchParams({
    query: PaletteSearchDocument.toString(),
    variables: JSON.stringify({ query }),
  });
  const response = await fetch(`/graphql?${parameters}`, {
    headers: { accept: 'application/graphql-response+json' },
    signal,
  });
  const { data, errors } = answerShape.parse(await response.json());
  if (data) return { found: data as PaletteSearchQuery };
  return { problem: errors?.[0]?.message ?? `The API answers with status ${response.status}.` };
}
