import type { Expression, FactRef } from '@symptograph/rules';
import fc from 'fast-check';
import type { Subject } from '../src/graph/graph-document.ts';
import { aCase, aContract, aCriterion, anId, aRule } from '../src/testing/index.ts';
import type { Evidence } from '../src/vocabulary/evidence.ts';

/** How many of each type there may be. */
const PER_TYPE = 3;

const numbers = Array.from({ length: PER_TYPE }, (_, number) => number);
const anyNumber = fc.constantFrom(...numbers);

/** All ids that random rules, criteria, contracts and cases may have. */
export const ruledIds: readonly string[] = (['rul', 'cri', 'ctr', 'cas'] as const).flatMap((prefix) =>
  numbers.map((number) => anId(prefix, number)),
);

/** What random rules and cases are made of: ids of concepts that may be of a wrong kind or missing, slugs, pieces of evidence. */
export interface RulePool {
  readonly symptom: fc.Arbitrary<string>;
  readonly condition: fc.Arbitrary<string>;
  readonly observable: fc.Arbitrary<string>;
  readonly factor: fc.Arbitrary<string>;
  readonly test: fc.Arbitrary<string>;
  readonly slug: fc.Arbitrary<string>;
  readonly evidence: fc.Arbitrary<readonly Evidence[]>;
}

/** Random rules, criteria, contracts and cases, sound and not, over a small pool. */
export function randomRuled(pool: RulePool): fc.Arbitrary<Subject> {
  const expression = expressions(pool);
  const shared = { slug: pool.slug, evidence: pool.evidence };
  const rule = fc.record({
    ...shared,
    formerSlugs: fc.array(pool.slug, { maxLength: 1 }),
    scope: fc.array(pool.symptom, { maxLength: 1 }),
    when: expression,
    then: fc.record({
      urgency: fc.constant('ROUTINE' as const),
      suggests: fc.array(pool.condition, { maxLength: 1 }),
      rulesOut: fc.constant([]),
      raisesPriorOf: fc.constant([]),
      tests: fc.array(pool.test, { maxLength: 1 }),
    }),
  });
  const criterion = fc.record({ ...shared, title: pool.slug, when: expression });
  const redFlag = fc.record({ ...shared, when: expression });
  const reassurance = fc.record({
    ...shared,
    redFlags: fc.array(facts(pool), { minLength: 1, maxLength: 2 }),
  });
  return anyNumber.chain((number) =>
    fc.oneof(
      rule.map((fields): Subject => ({ ...aRule(number), ...fields })),
      criterion.map((fields): Subject => ({ ...aCriterion(number), ...fields })),
      redFlag.map((fields): Subject => ({ ...aContract(number), ...fields }) as Subject),
      reassurance.map(({ redFlags, ...fields }): Subject => {
        const plain = aContract(number, { kind: 'REASSURANCE', redFlags: [{ concept: anId('sym', 1) }] });
        return { ...plain, ...fields, redFlags } as Subject;
      }),
      cases(pool).map((fields): Subject => ({ ...aCase(number), ...fields }) as unknown as Subject),
    ),
  );
}

function facts({ symptom, factor }: RulePool): fc.Arbitrary<FactRef> {
  const qualifiers: fc.Arbitrary<Readonly<Record<string, string | readonly string[]>>> = fc.oneof(
    fc.record({ aggravatedBy: fc.oneof(factor, fc.array(factor, { minLength: 1, maxLength: 2 })) }),
    fc.constantFrom<Readonly<Record<string, string>>>({ onset: 'SUDDEN' }, { onset: 'ODD' }, { note: 'x' }),
  );
  return fc
    .record({ concept: symptom, qualifiers: fc.option(qualifiers, { nil: undefined, freq: 3 }) })
    .map(({ concept, qualifiers: given }) => (given ? { concept, qualifiers: given } : { concept }));
}

function expressions(pool: RulePool): fc.Arbitrary<Expression> {
  const leaf: fc.Arbitrary<Expression> = fc.oneof(
    { weight: 3, arbitrary: facts(pool).map((fact) => ({ op: 'is', fact, in: [true] }) as const) },
    {
      weight: 1,
      arbitrary: fc
        .record({ concept: pool.observable, gte: fc.constantFrom(2, 7) })
        .map(({ concept, gte }) => ({ op: 'compare', fact: { concept }, gte, unit: 'd' }) as const),
    },
    {
      weight: 2,
      arbitrary: anyNumber.map((number) => ({ op: 'criterion', id: anId('cri', number) }) as const),
    },
  );
  const several = fc.array(leaf, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    fc
      .record({ op: fc.constantFrom('all' as const, 'any' as const), of: several })
      .map((joined): Expression => joined),
    several.map((of): Expression => ({ op: 'not', of: { op: 'atLeast', n: 1, of } })),
    leaf.map((when): Expression => ({ op: 'score', gte: 1, items: [{ points: 1, when }] })),
  );
}

function cases({ symptom, condition, observable, factor, slug, evidence }: RulePool) {
  const reported = fc.record(
    {
      concept: symptom,
      state: fc.constantFrom('PRESENT', 'PRESENT', 'ABSENT', 'UNKNOWN'),
      qualifiers: fc.record({ aggravatedBy: fc.array(factor, { minLength: 1, maxLength: 2 }) }),
    },
    { requiredKeys: ['concept', 'state'] },
  );
  const measured = fc.record({
    concept: observable,
    state: fc.constant('PRESENT'),
    value: fc.constantFrom(1, 5),
    unit: fc.constantFrom('d', '1'),
  });
  return fc.record(
    {
      slug,
      evidence,
      findings: fc.array(fc.oneof({ weight: 4, arbitrary: reported }, measured), { maxLength: 3 }),
      acceptable: fc.constantFrom(['ROUTINE'], ['ROUTINE', 'SAME_DAY'], ['SAME_DAY']),
      expectedCondition: condition,
      mustNotMiss: fc.array(condition, { maxLength: 1 }),
      impossible: fc.array(condition, { maxLength: 1 }),
      origin: fc.constantFrom('AUTHORED', 'SOURCE'),
    },
    { requiredKeys: ['slug', 'evidence', 'findings', 'acceptable', 'mustNotMiss', 'impossible', 'origin'] },
  );
}
