import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { WRITING_LIMITS } from '../writing/limits.ts';

/**
 * Where in a subject an operation works: names of fields joined by dots, an item of a list by its own `id` where it has one, else by
 * its place: `name`, `qualifiers.onset`, `evidence.evd_01KAVN2Q6S8M3XEX4P0QYVFXJB.quote`, `instructions.2.text`. Empty for the whole.
 */
const operationPathShape = z
  .string()
  .max(300, 'must have at most 300 characters')
  .regex(/^(?:[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*)?$/, 'must be names of fields joined by dots');

const wordsShape = z
  .string()
  .max(
    WRITING_LIMITS.prose,
    `may have at most ${WRITING_LIMITS.prose} characters; set the whole text instead`,
  );

/**
 * One change of one place of a subject.
 *
 * `set` and `unset` a field; `add` and `remove` an item of a list that is a set (`at` is the place it comes to, the end when absent);
 * `text` replaces words, so that it can be merged with what somebody else changed in the same text.
 */
export const operationShape = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), path: operationPathShape, value: z.json() }),
  z.strictObject({ op: z.literal('unset'), path: operationPathShape }),
  z.strictObject({
    op: z.literal('add'),
    path: operationPathShape,
    value: z.json(),
    at: z.int().min(0).optional(),
  }),
  z.strictObject({ op: z.literal('remove'), path: operationPathShape, value: z.json() }),
  z.strictObject({ op: z.literal('text'), path: operationPathShape, before: wordsShape, after: wordsShape }),
]);

export type Operation = DeepReadonly<z.infer<typeof operationShape>>;
