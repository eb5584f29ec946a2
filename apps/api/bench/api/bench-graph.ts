import type { Concept, ConceptKind, GraphDocument, Statement, StatementKind } from '@symptograph/core';
import { aConcept, aGraph, aSource, aStatement, someEvidence } from '@symptograph/core/testing';

/** How many of each kind: 10,000 concepts, in about the shares of a curated graph. */
const CONCEPTS = {
  CONDITION: 3_000,
  SYMPTOM: 3_000,
  RISK_FACTOR: 1_200,
  TREATMENT: 1_200,
  DIAGNOSTIC_TEST: 1_000,
  ANATOMY: 600,
} as const satisfies Partial<Record<ConceptKind, number>>;

/** How many of each kind, and what they join: 100,000 statements, each from a condition. */
const STATEMENTS = [
  ['HAS_SYMPTOM', 'SYMPTOM', 44_000],
  ['RISK_RAISED_BY', 'RISK_FACTOR', 14_000],
  ['TREATED_BY', 'TREATMENT', 14_000],
  ['EVALUATED_BY', 'DIAGNOSTIC_TEST', 10_000],
  ['AFFECTS', 'ANATOMY', 8_000],
  ['DIFFERENTIAL_OF', 'CONDITION', 6_000],
  ['SUBTYPE_OF', 'CONDITION', 4_000],
] as const satisfies readonly (readonly [StatementKind, keyof typeof CONCEPTS, number])[];

const FREQUENCY_WORDS = ['ALWAYS', 'USUALLY', 'OFTEN', 'SOMETIMES', 'RARELY'] as const;
const SOURCES = 100;

type JoinedKind = keyof typeof CONCEPTS;

/** The graph of the bench: 10,000 concepts and 100,000 statements, the same each time, each with what a page shows. */
export function benchGraph(): GraphDocument {
  const concepts = new Map<JoinedKind, readonly Concept[]>();
  let made = 0;
  for (const [kind, count] of Object.entries(CONCEPTS) as [JoinedKind, number][]) {
    const first = made + 1;
    concepts.set(
      kind,
      Array.from({ length: count }, (_, index) => benchConcept(kind, first + index)),
    );
    made += count;
  }
  const sources = Array.from({ length: SOURCES }, (_, index) => aSource(index + 1));
  const pick = picker();
  const statements: Statement[] = [];
  for (const [kind, to, count] of STATEMENTS) {
    for (let left = count; left > 0; left -= 1) {
      const ends = { subject: pick(concepts.get('CONDITION')), object: pick(concepts.get(to)) };
      statements.push(benchStatement(kind, statements.length + 1, ends));
    }
  }
  return aGraph([...concepts.values()].flat(), statements, sources);
}

/** As long as those of real packs: a name of two or three words, a summary of a sentence. */
function benchConcept(kind: JoinedKind, number: number): Concept {
  const evidence = [someEvidence(2_000_000 + number)];
  const text = `Number ${number} of a made graph; its summary is about as long as those that people write.`;
  return aConcept(kind, number, { summary: { text, evidence: evidence.map(({ id }) => id) }, evidence });
}

function benchStatement(
  kind: StatementKind,
  number: number,
  ends: { readonly subject: Concept; readonly object: Concept },
): Statement {
  const evidence = [someEvidence(number, { source: aSource(1 + (number % SOURCES)).id })];
  switch (kind) {
    case 'HAS_SYMPTOM': {
      const word = FREQUENCY_WORDS[number % FREQUENCY_WORDS.length];
      const [first] = evidence;
      const qualifiers = word && first ? { frequency: { word, evidence: first.id } } : {};
      return aStatement(kind, number, ends, { evidence, qualifiers });
    }
    case 'TREATED_BY':
      return aStatement(kind, number, ends, { evidence, line: 'FIRST', aim: 'RELIEVE' });
    case 'EVALUATED_BY':
      return aStatement(kind, number, ends, { evidence, purpose: ['CONFIRM'] });
    default:
      return aStatement(kind, number, ends, { evidence });
  }
}

/** Picks from lists, the same each time (a 32-bit linear congruence with the constants of Numerical Recipes, 7.1). */
function picker() {
  let state = 1;
  return <Item>(list: readonly Item[] = []): Item => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const item = list[Math.floor((state / 2 ** 32) * list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
}
