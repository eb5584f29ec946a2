'use client';

import { EditorFrame } from './editor-frame.tsx';
import type { EditorPage } from './load-editor.ts';
import { fieldsOfSubject } from './shape-of-subject.ts';
import { SubjectForm } from './subject-form.tsx';

interface SubjectEditorProps {
  readonly id: string;
  readonly page: EditorPage;
}

/** A source, a case or a single statement to write, field by field. */
export function SubjectEditor({ id, page }: SubjectEditorProps) {
  return (
    <EditorFrame id={id} page={page} trail={[{ name: 'Home', href: '/' }]}>
      {(subject, editing) => (
        <SubjectForm subject={subject} parts={fieldsOfSubject(subject)} editing={editing} />
      )}
    </EditorFrame>
  );
}
