import { type FoundPaths, findPaths, type GraphPath } from '@symptograph/core';
import { badUserInput } from '../problem.ts';
import { builder } from './builder.ts';
import { DEFAULT_FIRST, firstOf } from './page.ts';
import { idOfRef } from './references.ts';
import { ConceptInterface, StatementInterface } from './refs.ts';
import { StatementKindEnum } from './statement-kind-enum.ts';

const DEFAULT_LENGTH = 4;
const MOST_LENGTH = 6;

const GraphPathRef = builder.objectRef<GraphPath>('GraphPath').implement({
  description: 'A way from one concept to another that meets no concept twice.',
  fields: (t) => ({
    length: t.int({
      description: 'How many statements long.',
      resolve: ({ statements }) => statements.length,
    }),
    concepts: t.field({
      type: [ConceptInterface],
      description: 'The concepts in order, both ends included.',
      resolve: ({ concepts }) => concepts,
    }),
    statements: t.field({
      type: [StatementInterface],
      description: 'The statement between each concept and the next, whichever way it points.',
      resolve: ({ statements }) => statements,
    }),
  }),
});

const GraphPaths = builder.objectRef<FoundPaths>('GraphPaths').implement({
  description: 'Paths between two concepts.',
  fields: (t) => ({
    paths: t.field({
      type: [GraphPathRef],
      description: 'The paths, shortest first.',
      resolve: ({ paths }) => paths,
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'True when the work budget ran out before all were found.',
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: GraphPaths,
    description:
      'Simple paths between two concepts over statements of the given kinds (all when omitted), in either direction, shortest first; maxLength at most 6.',
    args: {
      from: t.arg({ type: 'ConceptRef', required: true, description: 'The concept to start from.' }),
      to: t.arg({ type: 'ConceptRef', required: true, description: 'The concept to get to.' }),
      kinds: t.arg({ type: [StatementKindEnum], description: 'Only over statements of these kinds.' }),
      maxLength: t.arg.int({
        defaultValue: DEFAULT_LENGTH,
        description: 'The most statements in a path, 1 to 6.',
      }),
      first: t.arg.int({ defaultValue: DEFAULT_FIRST, description: 'How many to return, 0 to 100.' }),
    },
    resolve: (_root, { from, to, kinds, maxLength, first }, context) =>
      findPaths(context.graph.snapshot, {
        from: idOfRef(context, from, { at: 'from' }),
        to: idOfRef(context, to, { at: 'to' }),
        kinds: kinds ?? undefined,
        maxLength: lengthOf(maxLength ?? DEFAULT_LENGTH),
        first: firstOf(first ?? DEFAULT_FIRST),
      }),
  }),
);

function lengthOf(maxLength: number): number {
  if (maxLength >= 1 && maxLength <= MOST_LENGTH) return maxLength;
  throw badUserInput(`maxLength must be 1 to ${MOST_LENGTH}, not ${maxLength}.`, { maxLength });
}
