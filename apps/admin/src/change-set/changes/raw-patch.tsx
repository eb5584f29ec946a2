'use client';

import { useState } from 'react';
import { askDesk } from '../../desk-api/ask-desk.ts';
import { ChangeSetPatchesDocument } from '../../desk-api/generated/graphql.ts';
import { CodeBlock } from '../../ui/code-block.tsx';

interface RawPatchProps {
  readonly changeSet: number;
  readonly subjectId: string;
}

/** The operations of a change as they are kept, asked for once somebody wants to see them. */
export function RawPatch({ changeSet, subjectId }: RawPatchProps) {
  const [text, setText] = useState<string>();
  const load = async () => {
    const answer = await askDesk(ChangeSetPatchesDocument, { number: changeSet });
    if (!answer.ok) return setText(answer.error.message);
    const change = answer.value.changeSet?.changes.find((each) => each.subjectId === subjectId);
    setText(JSON.stringify(change?.patch ?? [], null, 2));
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && text === undefined && void load()}>
      <summary className="w-fit cursor-pointer py-1 text-sm text-ink-soft">Operations as JSON</summary>
      <CodeBlock name="Operations" text={text ?? 'On its way …'} />
    </details>
  );
}
