import type { Condition, Symptom, SymptomLink } from '@symptograph/core';
import { builder } from './builder.ts';
import { linkConnectionOf, type NodeRefOf } from './connection.ts';
import { ConditionRef, SymptomRef, SymptomStatementRef } from './refs.ts';

/** A connection between a condition and a symptom, whose edges hold the statements that say so. */
function symptomLinkConnection<Node extends Condition | Symptom>(
  node: NodeRefOf<Node>,
  name: string,
  plural: string,
) {
  const { Connection, Edge } = linkConnectionOf<SymptomLink<Node>, Node>(node, {
    name,
    plural,
    nodeOf: ({ concept }) => concept,
  });
  builder.objectField(Edge, 'statements', (t) =>
    t.field({
      type: [SymptomStatementRef],
      description: 'The statements that say so, each for another situation.',
      resolve: ({ item }) => item.statements,
    }),
  );
  return Connection;
}

export const ConditionSymptomConnection = symptomLinkConnection<Symptom>(
  SymptomRef,
  'ConditionSymptom',
  'symptoms of a condition',
);
export const SymptomConditionConnection = symptomLinkConnection<Condition>(
  ConditionRef,
  'SymptomCondition',
  'conditions that have a symptom',
);
