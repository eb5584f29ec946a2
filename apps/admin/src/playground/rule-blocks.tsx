'use client';

import type { RuleFinding, RuleLogic } from '@symptograph/rules';
import { useMemo } from 'react';
import type { Pickable } from '../rule-book/label-picker.tsx';
import { ChosenThings } from './chosen-things.tsx';
import { ConclusionFields } from './conclusion-fields.tsx';
import { EditorProvider } from './editor-context.ts';
import type { EditorGround } from './editor-ground.ts';
import { problemsByPath } from './problems-by-path.ts';
import { RootCondition } from './root-condition.tsx';
import { useFocusAt } from './use-focus-at.ts';

interface RuleBlocksProps {
  readonly rule: RuleLogic;
  readonly ground: EditorGround;
  /** What is wrong with the rule. */
  readonly findings: readonly RuleFinding[];
  readonly onChange: (next: RuleLogic) => void;
}

/** A rule as blocks: the complaints that it is about, its condition, and what follows. */
export function RuleBlocks({ rule, ground, findings, onChange }: RuleBlocksProps) {
  const { facts, synonyms, knownOf, criteria, complaints, conditions, tests } = ground;
  const { around, focusAt } = useFocusAt(rule.when);
  const context = useMemo(
    () => ({ facts, synonyms, knownOf, criteria, problems: problemsByPath(rule.when, findings), focusAt }),
    [facts, synonyms, knownOf, criteria, rule.when, findings, focusAt],
  );
  return (
    <EditorProvider value={context}>
      <div className="grid gap-4">
        <ChosenThings
          name="Complaints"
          things={complaints as readonly Pickable[]}
          chosen={rule.scope}
          onChange={(scope) => onChange({ ...rule, scope })}
        />
        <section ref={around} aria-label="Condition" className="border-t border-line pt-3">
          <p aria-hidden="true" className="mb-1 text-sm text-ink-soft">
            When
          </p>
          <RootCondition condition={rule.when} onChange={(when) => onChange({ ...rule, when })} />
        </section>
        <section aria-label="Conclusion" className="border-t border-line pt-3">
          <p aria-hidden="true" className="mb-2 text-sm text-ink-soft">
            Then
          </p>
          <ConclusionFields
            conclusion={rule.then}
            conditions={conditions}
            tests={tests}
            onChange={(then) => onChange({ ...rule, then })}
          />
        </section>
      </div>
    </EditorProvider>
  );
}
