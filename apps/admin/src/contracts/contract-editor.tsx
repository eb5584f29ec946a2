'use client';

import type { Contract } from '@symptograph/core';
import type { BookGround } from '../rule-editor/book-ground.ts';
import { RULES_PATH } from '../rules/rule-path.ts';
import { EditorFrame } from '../subject-editor/editor-frame.tsx';
import type { EditorPage } from '../subject-editor/load-editor.ts';
import { CONTRACTS_PATH, contractPath } from './contract-path.ts';
import { ContractWorkbench } from './contract-workbench.tsx';

interface ContractEditorProps {
  readonly id: string;
  readonly page: EditorPage;
  readonly ground: BookGround;
}

/** A contract to write: what it demands, and whether the published rules keep it, proved as one writes. */
export function ContractEditor({ id, page, ground }: ContractEditorProps) {
  const published = page.published as Contract | undefined;
  return (
    <EditorFrame
      id={id}
      page={page}
      isWide
      trail={[
        { name: 'Rules', href: RULES_PATH },
        { name: 'Contracts', href: CONTRACTS_PATH },
        ...(published ? [{ name: published.title, href: contractPath(id) }] : []),
      ]}
    >
      {(subject, editing) => (
        <ContractWorkbench
          contract={subject as Contract}
          published={published}
          editing={editing}
          ground={ground}
        />
      )}
    </EditorFrame>
  );
}
