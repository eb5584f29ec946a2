import type { DiagnosticTest } from '@symptograph/core';
import { builder } from './builder.ts';
import { type Cited, evidenceOf } from './cited.ts';
import { conceptOfKind, conceptsOfKind } from './graph-reads.ts';
import { ConditionRef, EvidenceRef, SymptomRef } from './refs.ts';

export const TestResultRef = builder
  .objectRef<Cited<DiagnosticTest['results'][number]>>('TestResult')
  .implement({
    description: 'What a result of a test means.',
    fields: (t) => ({
      label: t.string({ description: 'The result in words.', resolve: ({ part }) => part.label }),
      sign: t.field({
        type: SymptomRef,
        nullable: true,
        description: 'The sign that it shows.',
        resolve: ({ part }, _args, context) =>
          part.sign === undefined ? null : conceptOfKind(context, 'SYMPTOM', part.sign),
      }),
      suggests: t.field({
        type: [ConditionRef],
        description: 'Conditions that it suggests.',
        resolve: ({ part }, _args, context) => conceptsOfKind(context, 'CONDITION', part.suggests),
      }),
      evidence: t.field({ type: [EvidenceRef], description: 'What it rests on.', resolve: evidenceOf }),
    }),
  });
