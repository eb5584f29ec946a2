'use client';

import { isCase } from '@symptograph/core';
import { CaseAnswerNow } from '../cases/case-answer-now.tsx';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorPage } from './load-editor.ts';
import { fieldsOfSubject } from './shape-of-subject.ts';
import { SubjectForm } from './subject-form.tsx';
import { trailOf } from './trail-of.ts';

interface SubjectEditorProps {
  readonly id: string;
  readonly page: EditorPage;
}

/** A source, a case or a single statement to write, field by field; a case with what the rules answer to it. */
export function SubjectEditor({ id, page }: SubjectEditorProps) {
  return (
    <EditorFrame id={id} page={page} trail={trailOf(page.subject, page.published)}>
      {(subject, editing) => (
        <>
          {isCase(subject) ? <CaseAnswerNow case={subject} changeSet={editing.state.changeSet} /> : null}
          <SubjectForm subject={subject} parts={fieldsOfSubject(subject)} editing={editing} />
        </>
      )}
    </EditorFrame>
  );
}
