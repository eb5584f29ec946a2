import type { Enumeration, Term } from '@symptograph/core';
import { builder } from './builder.ts';

/** The GraphQL form of one of core's enumerations; each value is described by its label, meaning and standard term. */
export function enumOf<Value extends string>(
  { name, values, terms }: Enumeration<Value>,
  description: string,
  options: { readonly subGraphs?: ('Public' | 'Desk')[] } = {},
) {
  const described = Object.fromEntries(
    values.map((value) => [value, { description: describe(terms[value]) }]),
  );
  return builder.enumType(name, {
    ...options,
    description,
    values: described as Readonly<Record<Value, { description: string }>>,
  });
}

function describe({ label, description, code }: Term): string {
  const name = label.charAt(0).toUpperCase() + label.slice(1);
  return [`${name}${code === undefined ? '' : ` (${code})`}.`, description].filter(Boolean).join(' ');
}
