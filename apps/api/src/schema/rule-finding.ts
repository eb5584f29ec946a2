import type { PlacedRuleFinding } from '../rule-review/analyze-side.ts';
import { builder } from './builder.ts';
import { KnownFactsRef } from './known-facts.ts';

const SeverityEnum = builder.enumType('RuleFindingSeverity', {
  description: 'How grave a finding on rules is.',
  values: {
    ERROR: { description: 'It has no meaning, breaks a promise, or nothing can be proved about it.' },
    WARNING: { description: 'Somebody should look at it.' },
  } as const,
});

export const RuleFindingRef = builder.objectRef<PlacedRuleFinding>('RuleFinding').implement({
  description: 'One thing that is wrong with rules, or that somebody should look at.',
  fields: (t) => ({
    code: t.string({
      description:
        'What kind of thing it is, stable: UNKNOWN_FACT, UNIT_MISMATCH, CYCLIC_CRITERIA, NEVER_FIRES, SUBSUMED, CONTRACT_BROKEN, TOO_LARGE_TO_PROVE.',
      resolve: ({ finding }) => finding.code,
    }),
    severity: t.field({
      type: SeverityEnum,
      description: 'How grave it is.',
      resolve: ({ finding }) => finding.severity,
    }),
    subjectId: t.id({
      nullable: true,
      description: 'The id of the rule, criterion or contract; null when it is about all of them together.',
      resolve: ({ finding }) => finding.subject || null,
    }),
    path: t.string({
      description: 'The dotted path within the subject: when.of.2.fact; empty for the whole.',
      resolve: ({ finding }) => finding.path,
    }),
    sentence: t.string({
      description: 'What is wrong, where, and what to do.',
      resolve: ({ finding }) => finding.sentence,
    }),
    witnesses: t.field({
      type: [KnownFactsRef],
      description: 'The least that has to be known for it to show.',
      resolve: ({ finding, space }) => (finding.witnesses ?? []).map((term) => ({ term, space })),
    }),
    relatedIds: t.idList({
      description: 'Ids of the other rules that it is about.',
      resolve: ({ finding }) => [...(finding.related ?? [])],
    }),
  }),
});
