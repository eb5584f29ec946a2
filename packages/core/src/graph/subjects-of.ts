import type { GraphDocument, Subject } from './graph-document.ts';

/** Every subject of a graph, what is named before what names it: sources, concepts, statements, criteria, rules, contracts, cases. */
export function* subjectsOf(document: GraphDocument): Generator<Subject> {
  yield* document.sources;
  yield* document.concepts;
  yield* document.statements;
  yield* document.criteria;
  yield* document.rules;
  yield* document.contracts;
  yield* document.cases;
}
