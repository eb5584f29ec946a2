import { z } from 'zod';

/** What comes back over GraphQL, whoever asked. */
export const graphqlAnswerShape = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
    )
    .optional(),
});

export type GraphqlAnswer = z.infer<typeof graphqlAnswerShape>;
