import { SeverityEnum } from './enums.ts';
import { conceptOfKind } from './graph-reads.ts';
import { ConditionRef, NodeRef, StatementInterface, SymptomRef, SymptomStatementRef } from './refs.ts';

SymptomStatementRef.implement({
  description: 'A condition shows a symptom, under these circumstances.',
  interfaces: [NodeRef, StatementInterface],
  fields: (t) => ({
    condition: t.field({
      type: ConditionRef,
      description: 'The subject.',
      resolve: ({ subject }, _args, context) => conceptOfKind(context, 'CONDITION', subject),
    }),
    symptom: t.field({
      type: SymptomRef,
      description: 'The object.',
      resolve: ({ object }, _args, context) => conceptOfKind(context, 'SYMPTOM', object),
    }),
    whenConditionSeverity: t.expose('whenConditionSeverity', {
      type: [SeverityEnum],
      description: 'Holds only when the condition is this severe; empty means at any severity.',
    }),
    marksProgression: t.exposeBoolean('marksProgression', {
      description: 'Its appearing says that the condition is getting worse.',
    }),
  }),
});
