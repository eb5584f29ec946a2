import {
  type ConceptKind,
  caseFindingShape,
  findingQualifiersShape,
  idPrefixesOf,
  kindInRef,
} from '@symptograph/core';
import { z } from 'zod';
import { errorIn } from '../error-in.ts';
import { type Fields, isFields, textOf } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import type { CompileContext } from './compile-context.ts';
import { compileReference, kindsNamedBy } from './compile-reference.ts';

/** What a finding of a case may be about. */
export const FINDING_KINDS: readonly ConceptKind[] = kindsNamedBy(caseFindingShape.shape.concept);

/** What is measured. */
export const MEASURED_KINDS: readonly ConceptKind[] = ['OBSERVABLE'];

/** What is present or absent. */
export const FACT_KINDS: readonly ConceptKind[] = FINDING_KINDS.filter(
  (kind) => !MEASURED_KINDS.includes(kind),
);

/** A concept, in circumstances or in any, in core's form. */
export interface CompiledFact {
  /** Undefined when nothing has that name, which is reported. */
  readonly concept: string | undefined;
  readonly qualifiers?: Fields;
}

/**
 * The fact that stands under `key` of a mapping with its circumstances beside it, or the concept that is named by a text
 * alone.
 */
export function compileFact(
  {
    key,
    value,
    kinds,
  }: { readonly key: string; readonly value: unknown; readonly kinds: readonly ConceptKind[] },
  spot: Spot,
  context: CompileContext,
): CompiledFact {
  if (!isFields(value)) return { concept: compileFactConcept(value, spot, { kinds, context }) };
  const concept = compileFactConcept(value[key], under(spot, key), { kinds, context });
  const slots = Object.entries(findingQualifiersShape.shape).filter(([slot]) => value[slot] !== undefined);
  if (slots.length === 0) return { concept };
  const qualifiers = slots.map(([slot, { def }]) => [
    slot,
    compileSlot(def.innerType, value[slot], { spot: under(spot, slot), context }),
  ]);
  return { concept, qualifiers: Object.fromEntries(qualifiers) };
}

/** The concept of a fact, with a hint where something was named that is written in another way. */
export function compileFactConcept(
  value: unknown,
  spot: Spot,
  { kinds, context }: { readonly kinds: readonly ConceptKind[]; readonly context: CompileContext },
): string | undefined {
  const ref = textOf(value) ?? '';
  const hint = otherForm(ref, kinds, context);
  if (hint === undefined) return compileReference(ref, spot, { kinds, context });
  context.report(errorIn(spot, 'UNKNOWN_REFERENCE', hint));
  return undefined;
}

function otherForm(
  ref: string,
  kinds: readonly ConceptKind[],
  { concepts, criteria }: CompileContext,
): string | undefined {
  const named = concepts.get(ref);
  const wanted = kinds.map(kindInRef).join(' or ');
  if (!named && criteria.has(ref)) {
    return `"${ref}" is a criterion: write { criterion: ${ref} } in a condition, or name a ${wanted}`;
  }
  const isOnlyMeasured = named?.every(({ kind }) => MEASURED_KINDS.includes(kind)) ?? false;
  if (!isOnlyMeasured || kinds.some((kind) => MEASURED_KINDS.includes(kind))) return undefined;
  return `"${ref}" is measured, neither present nor absent: write measured: ${ref} with its value or threshold, or name a ${wanted}`;
}

/** The value of a slot: a list where core has one, though a single value may be written alone. */
function compileSlot(
  shape: z.ZodType,
  value: unknown,
  { spot, context }: { readonly spot: Spot; readonly context: CompileContext },
): unknown {
  const element = shape instanceof z.ZodArray ? (shape.element as z.ZodType) : shape;
  const compiled = (item: unknown, at: Spot) =>
    idPrefixesOf(element) ? compileReference(item, at, { kinds: kindsNamedBy(element), context }) : item;
  if (Array.isArray(value)) return value.map((item, place) => compiled(item, under(spot, place)));
  const only = compiled(value, spot);
  return shape instanceof z.ZodArray ? [only] : only;
}
