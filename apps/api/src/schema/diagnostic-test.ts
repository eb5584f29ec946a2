import { builder } from './builder.ts';
import { citedEach } from './cited.ts';
import { conceptFilterArg, conceptsKept } from './concept-filter.ts';
import { DiagnosticTestConnection } from './connections.ts';
import { TestKindEnum } from './enums.ts';
import { assertedStatements, relatedOfKind } from './graph-reads.ts';
import { GuidanceRef } from './guidance.ts';
import { pageArgs, pageOf } from './page.ts';
import { bySlug } from './references.ts';
import {
  AnatomyRef,
  ConceptInterface,
  DiagnosticTestRef,
  NodeRef,
  SymptomRef,
  TestStatementRef,
} from './refs.ts';
import { TestResultRef } from './test-result.ts';

DiagnosticTestRef.implement({
  description: 'Anything that is asked, examined or measured to find out what is wrong.',
  interfaces: [NodeRef, ConceptInterface],
  fields: (t) => ({
    testKind: t.expose('testKind', { type: TestKindEnum, description: 'What kind of test it is.' }),
    howItIsDone: t.field({
      type: [GuidanceRef],
      description: 'Ordered steps.',
      resolve: (test) => citedEach(test, test.howItIsDone),
    }),
    results: t.field({
      type: [TestResultRef],
      description: 'What its results mean.',
      resolve: (test) => citedEach(test, test.results),
    }),
    evaluates: t.field({
      type: [TestStatementRef],
      description: 'Conditions and symptoms that are looked into with it.',
      resolve: (test, _args, context) =>
        assertedStatements(context, test, { kinds: ['EVALUATED_BY'], direction: 'IN' }),
    }),
    detects: t.field({
      type: [SymptomRef],
      description: 'Signs that it can show.',
      resolve: (test, _args, context) =>
        relatedOfKind(context, test, { kind: 'DETECTS', direction: 'OUT', to: 'SYMPTOM' }),
    }),
    examines: t.field({
      type: [AnatomyRef],
      description: 'Parts of the body that it looks at.',
      resolve: (test, _args, context) =>
        relatedOfKind(context, test, { kind: 'EXAMINES', direction: 'OUT', to: 'ANATOMY' }),
    }),
  }),
});

builder.queryField('diagnosticTest', (t) =>
  t.field({
    type: DiagnosticTestRef,
    nullable: true,
    description: 'The diagnostic test with a slug, or null.',
    args: { slug: t.arg.string({ required: true, description: 'Current or former slug: thompson-test.' }) },
    resolve: (_root, { slug }, context) => bySlug(context, 'DIAGNOSTIC_TEST', slug),
  }),
);

builder.queryField('diagnosticTests', (t) =>
  t.field({
    type: DiagnosticTestConnection,
    description: 'Diagnostic tests, by name.',
    args: { ...conceptFilterArg, ...pageArgs() },
    resolve: (_root, args, context, info) =>
      pageOf(conceptsKept(context, args, 'DIAGNOSTIC_TEST'), { args, context, info }),
  }),
);
