'use client';

import type { Expression, RuleFinding } from '@symptograph/rules';
import { useMemo } from 'react';
import { EditorProvider } from './editor-context.ts';
import type { EditorGround } from './editor-ground.ts';
import { problemsByPath } from './problems-by-path.ts';
import { RootCondition } from './root-condition.tsx';
import { useFocusAt } from './use-focus-at.ts';

interface ConditionEditorProps {
  readonly condition: Expression;
  readonly ground: EditorGround;
  /** What is wrong with what the condition is of. */
  readonly findings: readonly RuleFinding[];
  readonly onChange: (next: Expression) => void;
}

/** A condition as blocks, with what is wrong with each part at its place. */
export function ConditionEditor({ condition, ground, findings, onChange }: ConditionEditorProps) {
  const { facts, synonyms, knownOf, criteria } = ground;
  const { around, focusAt } = useFocusAt(condition);
  const context = useMemo(
    () => ({ facts, synonyms, knownOf, criteria, problems: problemsByPath(condition, findings), focusAt }),
    [facts, synonyms, knownOf, criteria, condition, findings, focusAt],
  );
  return (
    <EditorProvider value={context}>
      <section ref={around} aria-label="Condition">
        <p aria-hidden="true" className="mb-1 text-sm text-ink-soft">
          When
        </p>
        <RootCondition condition={condition} onChange={onChange} />
      </section>
    </EditorProvider>
  );
}
