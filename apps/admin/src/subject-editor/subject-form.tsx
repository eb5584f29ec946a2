'use client';

import type { Subject } from '@symptograph/core';
import type { Editing } from '../editing/use-editing.ts';
import { useHeldTextsOf } from '../editing/use-held-texts-of.ts';
import type { NamedField } from '../shape-form/field.ts';
import { FieldInput } from '../shape-form/field-input.tsx';
import { FieldScopeProvider } from '../shape-form/field-scope.ts';
import { RecordInput } from '../shape-form/record-input.tsx';
import { HeldTextsProvider } from '../ui/held-texts.ts';
import { useFieldScopeOf } from './use-field-scope-of.ts';

interface SubjectFormProps {
  readonly subject: Subject;
  readonly parts: readonly NamedField[];
  readonly editing: Editing;
}

/** Some fields of a subject; each change goes into the change set. */
export function SubjectForm({ subject, parts, editing }: SubjectFormProps) {
  const scope = useFieldScopeOf(subject, editing);
  const held = useHeldTextsOf(subject.id, editing);
  return (
    <FieldScopeProvider value={scope}>
      <HeldTextsProvider value={held}>
        <RecordInput
          path=""
          value={subject as unknown as Readonly<Record<string, unknown>>}
          parts={parts}
          onChange={(next) => editing.put(next as unknown as Subject)}
          Input={FieldInput}
        />
      </HeldTextsProvider>
    </FieldScopeProvider>
  );
}
