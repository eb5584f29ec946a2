import { canonicalJson } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';

/** The fields in which two versions of a subject differ, their version numbers left out; of qualifiers each by itself: `qualifiers.note`. */
export function changedFields(old: Subject, next: Subject): readonly string[] {
  return differing(old, next).flatMap((field) => {
    if (field === 'version') return [];
    if (field !== 'qualifiers') return [field];
    return differing(valueAt(old, field), valueAt(next, field)).map((slot) => `qualifiers.${slot}`);
  });
}

function differing(old: object, next: object): readonly string[] {
  const fields = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...fields].filter((field) => textAt(old, field) !== textAt(next, field));
}

function textAt(subject: object, field: string): string | undefined {
  const value = (subject as Readonly<Record<string, unknown>>)[field];
  return value === undefined ? undefined : canonicalJson(value);
}

function valueAt(subject: object, field: string): object {
  return ((subject as Readonly<Record<string, object | undefined>>)[field] ?? {}) as object;
}
