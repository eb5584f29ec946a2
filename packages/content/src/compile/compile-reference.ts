import { CONCEPT_ID_PREFIX, CONCEPT_KINDS, type ConceptKind, idPrefixesOf } from '@symptograph/core';
import type { z } from 'zod';
import { errorIn } from '../error-in.ts';
import { textOf } from '../plain.ts';
import type { Spot } from '../read/spot.ts';
import type { CompileContext } from './compile-context.ts';
import { resolveReference } from './concept-index.ts';

/** The kinds of concepts whose ids a shape of core's accepts. */
export function kindsNamedBy(shape: z.ZodType): readonly ConceptKind[] {
  const prefixes: readonly string[] = idPrefixesOf(shape) ?? [];
  return CONCEPT_KINDS.filter((kind) => prefixes.includes(CONCEPT_ID_PREFIX[kind]));
}

/** The id of the concept of one of some kinds that a text names; undefined, and reported, when it names none. */
export function compileReference(
  value: unknown,
  spot: Spot,
  { kinds, context }: { readonly kinds: readonly ConceptKind[]; readonly context: CompileContext },
): string | undefined {
  const resolved = resolveReference(context.concepts, textOf(value) ?? '', kinds);
  if (resolved.ok) return resolved.id;
  context.report(errorIn(spot, resolved.code, resolved.sentence));
  return undefined;
}
