'use client';

import type { Criterion } from '@symptograph/core';
import { RULES_PATH } from '../rules/rule-path.ts';
import { EditorFrame } from '../subject-editor/editor-frame.tsx';
import type { EditorPage } from '../subject-editor/load-editor.ts';
import type { CriterionGround } from './criterion-ground.ts';
import { CRITERIA_PATH, criterionPath } from './criterion-path.ts';
import { CriterionWorkbench } from './criterion-workbench.tsx';

interface CriterionEditorProps {
  readonly id: string;
  readonly page: EditorPage;
  readonly ground: CriterionGround;
}

/** A criterion to write: its condition in blocks, and what that does to the rules that use it, proved as one writes. */
export function CriterionEditor({ id, page, ground }: CriterionEditorProps) {
  const published = page.published as Criterion | undefined;
  return (
    <EditorFrame
      id={id}
      page={page}
      isWide
      trail={[
        { name: 'Rules', href: RULES_PATH },
        { name: 'Criteria', href: CRITERIA_PATH },
        ...(published ? [{ name: published.title, href: criterionPath(id) }] : []),
      ]}
    >
      {(subject, editing) => (
        <CriterionWorkbench
          criterion={subject as Criterion}
          published={published}
          editing={editing}
          ground={ground}
        />
      )}
    </EditorFrame>
  );
}
