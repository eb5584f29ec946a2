import { ulid } from 'ulid';
import type { Field } from './field.ts';

/** What a new item of a list begins as. */
export function emptyValue(field: Field): unknown {
  switch (field.kind) {
    case 'TEXT':
    case 'DATE':
    case 'PARTIAL_DATE':
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

/** What a new item of a list at a path begins as; a piece of evidence has an id of its own. */
export function newItem(field: Field, path: string): unknown {
  const empty = emptyValue(field);
  const isEvidence = field.kind === 'RECORD' && (path === 'evidence' || path.endsWith('.evidence'));
  return isEvidence ? { id: `evd_${ulid()}`, ...(empty as object) } : empty;
}
