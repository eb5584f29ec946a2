import { z } from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import type { DeepReadonly } from '../deep-readonly.ts';

const idShape = z
  .string()
  .regex(/^[a-z]{3}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'must be the id of a concept: sym_ and a ULID');

/**
 * What a literal asks about: a concept by its id, in some circumstances or in any.
 *
 * Values within a slot of the qualifiers are alternatives; slots must all hold.
 */
export const factRefShape = z.strictObject({
  concept: idShape,
  qualifiers: z
    .record(z.string().min(1), z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]))
    .optional(),
});

export type FactRef = DeepReadonly<z.infer<typeof factRefShape>>;

/** The key of a fact: the same for the same concept and circumstances, in whichever order they are written. */
export function factKey({ concept, qualifiers }: FactRef): string {
  const slots = Object.entries(qualifiers ?? {})
    .map(([slot, values]) => [slot, [...new Set([values].flat())].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return slots.length === 0 ? concept : canonicalJson([concept, slots]);
}
