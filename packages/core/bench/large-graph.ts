import type { Concept, ConceptKind, GraphDocument, Statement, StatementKind } from '@symptograph/core';
import { aConcept, aGraph, aStatement } from '@symptograph/core/testing';
import type { Random } from './random-from.ts';

/** Parts of a hundred, in about the shares of a curated graph. */
const CONCEPT_SHARES = {
  CONDITION: 30,
  SYMPTOM: 30,
  RISK_FACTOR: 12,
  TREATMENT: 12,
  DIAGNOSTIC_TEST: 10,
  ANATOMY: 6,
} as const satisfies Partial<Record<ConceptKind, number>>;

const STATEMENT_SHARES: readonly {
  kind: StatementKind;
  ends: readonly [GraphKind, GraphKind];
  share: number;
}[] = [
  { kind: 'HAS_SYMPTOM', ends: ['CONDITION', 'SYMPTOM'], share: 44 },
  { kind: 'RISK_RAISED_BY', ends: ['CONDITION', 'RISK_FACTOR'], share: 14 },
  { kind: 'TREATED_BY', ends: ['CONDITION', 'TREATMENT'], share: 14 },
  { kind: 'EVALUATED_BY', ends: ['CONDITION', 'DIAGNOSTIC_TEST'], share: 10 },
  { kind: 'AFFECTS', ends: ['CONDITION', 'ANATOMY'], share: 8 },
  { kind: 'DIFFERENTIAL_OF', ends: ['CONDITION', 'CONDITION'], share: 6 },
  { kind: 'SUBTYPE_OF', ends: ['CONDITION', 'CONDITION'], share: 4 },
];

type GraphKind = keyof typeof CONCEPT_SHARES;

/** A well-formed graph of the given size; ids and names follow from the numbers, the joins from the randomness. */
export function largeGraph(size: { concepts: number; statements: number; random: Random }): GraphDocument {
  const concepts: Concept[] = [];
  for (const [kind, share] of Object.entries(CONCEPT_SHARES) as [GraphKind, number][]) {
    const count = Math.round((size.concepts * share) / 100);
    for (let made = 0; made < count; made += 1) concepts.push(aConcept(kind, concepts.length + 1));
  }
  const statements: Statement[] = [];
  for (const { kind, share } of STATEMENT_SHARES) {
    const count = Math.round((size.statements * share) / 100);
    for (let made = 0; made < count; made += 1) {
      statements.push(
        aRandomStatement({ kind, number: statements.length + 1, concepts, random: size.random }),
      );
    }
  }
  return aGraph(concepts, statements);
}

/** A statement of a kind between two concepts of the kinds it joins in this graph. */
export function aRandomStatement(wanted: {
  kind: StatementKind;
  number: number;
  concepts: readonly Concept[];
  random: Random;
}): Statement {
  const joined = STATEMENT_SHARES.find(({ kind }) => kind === wanted.kind);
  if (!joined) throw new Error(`The large graph has no ${wanted.kind} statements.`);
  const [subject, object] = joined.ends.map((kind) => aRandomConcept(kind, wanted.concepts, wanted.random));
  if (!subject || !object) throw new Error('The large graph has no concepts of a kind.');
  return aStatement(wanted.kind, wanted.number, { subject, object });
}

/** One of the concepts of a kind: they stand one kind after the other, in the order of the shares. */
function aRandomConcept(kind: GraphKind, concepts: readonly Concept[], random: Random): Concept | undefined {
  let first = 0;
  for (const [other, share] of Object.entries(CONCEPT_SHARES)) {
    const count = Math.round((concepts.length * share) / 100);
    if (other === kind) return concepts[first + random(count)];
    first += count;
  }
  return undefined;
}
