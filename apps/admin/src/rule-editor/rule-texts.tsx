'use client';

import { type Rule, ruleShape } from '@symptograph/core';
import type { Editing } from '../editing/use-editing.ts';
import { partsOfShape } from '../shape-form/field-of-shape.ts';
import { SubjectForm } from '../subject-editor/subject-form.tsx';
import { Section } from '../ui/section.tsx';

/** What a rule says to people and rests on; its condition and what follows from it are written in blocks. */
const TEXT_SHAPE = ruleShape.pick({
  slug: true,
  audience: true,
  advice: true,
  safetyNet: true,
  referTo: true,
  rationale: true,
  evidence: true,
  reviewDue: true,
});

const PARTS = partsOfShape(TEXT_SHAPE);

/** The texts of a rule to write. */
export function RuleTexts({ rule, editing }: { readonly rule: Rule; readonly editing: Editing }) {
  return (
    <Section id={`texts-${rule.id}`} title={`What “${rule.title}” says and rests on`}>
      <SubjectForm subject={rule} parts={PARTS} editing={editing} />
    </Section>
  );
}
