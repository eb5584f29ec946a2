'use client';

import type { RuleFinding, RuleLogic } from '@symptograph/rules';
import type { Pickable } from '../rule-book/label-picker.tsx';
import { ChosenThings } from './chosen-things.tsx';
import { ConclusionFields } from './conclusion-fields.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import type { EditorGround } from './editor-ground.ts';

interface RuleBlocksProps {
  readonly rule: RuleLogic;
  readonly ground: EditorGround;
  /** What is wrong with the rule. */
  readonly findings: readonly RuleFinding[];
  readonly onChange: (next: RuleLogic) => void;
}

/** A rule as blocks: the complaints that it is about, its condition, and what follows. */
export function RuleBlocks({ rule, ground, findings, onChange }: RuleBlocksProps) {
  const { complaints, conditions, tests } = ground;
  return (
    <div className="grid gap-4">
      <ChosenThings
        name="Complaints"
        things={complaints as readonly Pickable[]}
        chosen={rule.scope}
        onChange={(scope) => onChange({ ...rule, scope })}
      />
      <div className="min-w-0 border-t border-line pt-3">
        <ConditionEditor
          condition={rule.when}
          ground={ground}
          findings={findings}
          onChange={(when) => onChange({ ...rule, when })}
        />
      </div>
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
  );
}
