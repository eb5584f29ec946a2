import { z } from 'zod';

/** One value of an enumeration: how people read it, and the field's own term for it where one was checked. */
export interface Term {
  readonly label: string;
  /** CURIE of the standard's term: `HP:0012828`. */
  readonly code?: string;
  readonly description?: string;
}

/** A closed list of values with their labels and standard terms. */
export interface Enumeration<Value extends string> {
  readonly name: string;
  readonly values: readonly [Value, ...Value[]];
  readonly terms: Readonly<Record<Value, Term>>;
  readonly shape: z.ZodType<Value, Value>;
}

/** Defines an enumeration from its terms, in their order. */
export function defineEnumeration<const Terms extends Readonly<Record<string, Term>>>(
  name: string,
  terms: Terms,
): Enumeration<keyof Terms & string> {
  type Value = keyof Terms & string;
  const values = Object.keys(terms) as [Value, ...Value[]];
  const shape = z.enum(values);
  const enumeration = { name, values, terms: terms as unknown as Record<Value, Term>, shape: shape as never };
  enumerations.set(shape, enumeration);
  return enumeration;
}

/** By their shapes, without what their values are: whoever asks knows the shape only. */
const enumerations = new WeakMap<z.ZodType, Pick<Enumeration<string>, 'name' | 'values' | 'terms'>>();

/** The enumeration whose values a shape accepts; undefined for every other shape. */
export function enumerationOf(
  shape: z.ZodType,
): Pick<Enumeration<string>, 'name' | 'values' | 'terms'> | undefined {
  return enumerations.get(shape);
}

/** The union of an enumeration's values. */
export type ValueOf<E> = E extends Enumeration<infer Value> ? Value : never;
