import { ulid } from 'ulid';
import type { Field } from './field.ts';

/** What a new item of a list begins as. */
export function emptyValue(field: Field): unknown {
  switch (field.kind) {
    case 'TEXT':
    case 'REFERENCE':
      return '';
    case 'FLAG':
      return false;
    case 'NUMBER':
      return 0;
    case 'CHOICE':
      return field.choices[0]?.value;
    case 'LIST':
      return [];
    case 'RECORD':
      return Object.fromEntries(
        field.parts.flatMap(({ name, field: part, isOptional, preset }) => {
          if (preset !== undefined) return [[name, preset]];
          return isOptional ? [] : [[name, emptyValue(part)]];
        }),
      );
  }
}

/** A new piece of evidence, still without a source. */
export function emptyEvidence() {
  return { id: `evd_${ulid()}`, source: '', direction: 'SUPPORTS' };
}
