import type { Subject } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import { updateInput } from '../editing/edit-inputs.ts';
import type { SettableField, SettableValue } from './settable-fields.ts';

/** What is done to all that are selected. */
export type BulkEdit =
  | {
      readonly kind: 'DEPRECATE';
      readonly reason: string;
      /** Id of what to use instead. */
      readonly replacedBy: string | undefined;
    }
  | { readonly kind: 'RESTORE' }
  | { readonly kind: 'SET'; readonly field: SettableField; readonly value: SettableValue };

/** The kinds of what is done to many at once. */
export type BulkAction = BulkEdit['kind'];

/** The edits that do it to some concepts, in their order; none for those whose field has the value already. */
export function editsOf(edit: BulkEdit, concepts: readonly Subject[]): readonly SubjectEditInput[] {
  return concepts.flatMap((concept) => editsFor(edit, concept));
}

function editsFor(edit: BulkEdit, concept: Subject): readonly SubjectEditInput[] {
  const { id: subjectId } = concept;
  switch (edit.kind) {
    case 'DEPRECATE': {
      const { reason, replacedBy } = edit;
      return [{ deprecate: { subjectId, reason, ...(replacedBy !== undefined && { replacedBy }) } }];
    }
    case 'RESTORE':
      return [{ restore: { subjectId } }];
    case 'SET':
      return setting(concept, edit);
  }
}

function setting(
  concept: Subject,
  { field: { name: path, preset }, value: { value } }: Extract<BulkEdit, { kind: 'SET' }>,
): readonly SubjectEditInput[] {
  const now = (concept as unknown as Readonly<Record<string, unknown>>)[path];
  if ((now ?? preset) === value) return [];
  return [updateInput(concept, [value === null ? { op: 'unset', path } : { op: 'set', path, value }])];
}
