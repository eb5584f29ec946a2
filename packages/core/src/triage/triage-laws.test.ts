import type { FactRef } from '@symptograph/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../test/property-runs.ts';
import type { FindingRequest } from '../findings/finding-request.ts';
import { resolveFindings } from '../findings/resolve-findings.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { aConcept, aGraph, anId, aRule, aStatement } from '../testing/index.ts';
import { knownStateOf } from './known-state.ts';
import { ruleBookOf } from './rule-book.ts';

/** Small graphs in which symptoms are subtypes of, exclude and replace each other, as it comes. */

const SYMPTOMS = 5;
const FACTORS = 3;
const at = (most: number) => fc.integer({ min: 0, max: most - 1 });
const symptomId = at(SYMPTOMS).map((number) => anId('sym', number));
const factorId = at(FACTORS).map((number) => anId('fac', number));

const qualifiers = fc.option(
  fc.record(
    {
      triggeredBy: fc.uniqueArray(factorId, { minLength: 1, maxLength: 2 }),
      laterality: fc.constantFrom('LEFT' as const, 'RIGHT' as const, 'UNILATERAL' as const),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);
const finding: fc.Arbitrary<FindingRequest> = fc.record({
  concept: symptomId,
  state: fc.constantFrom('PRESENT' as const, 'ABSENT' as const),
  qualifiers,
});
const findings = fc.array(finding, { minLength: 1, maxLength: 4 });

const statements = fc.array(
  fc.record({
    kind: fc.constantFrom('SUBTYPE_OF' as const, 'SUBTYPE_OF' as const, 'EXCLUDES' as const),
    ends: fc.tuple(at(SYMPTOMS), at(SYMPTOMS)),
    negated: fc.constantFrom(false, false, false, true),
  }),
  { maxLength: 5 },
);
const graph = fc.record({
  statements,
  replacements: fc.array(fc.option(at(SYMPTOMS), { nil: undefined, freq: 1 }), {
    minLength: SYMPTOMS,
    maxLength: SYMPTOMS,
  }),
  ofFactors: fc.array(fc.tuple(at(FACTORS), at(FACTORS)), { maxLength: 2 }),
});
type RandomGraph = typeof graph extends fc.Arbitrary<infer Value> ? Value : never;

/** The graph, with a rule for each fact that findings tell of. */
function snapshotOf(random: RandomGraph, asked: readonly FindingRequest[]): Snapshot {
  const symptoms = random.replacements.map((by, number) =>
    aConcept(
      'SYMPTOM',
      number,
      by === undefined ? {} : { status: 'DEPRECATED', replacedBy: anId('sym', by) },
    ),
  );
  const factors = Array.from({ length: FACTORS }, (_, number) => aConcept('FACTOR', number));
  const joined = (kind: 'SUBTYPE_OF' | 'EXCLUDES', ends: readonly [number, number], number: number) =>
    aStatement(kind, number, {
      subject: aConcept('SYMPTOM', ends[0]),
      object: aConcept('SYMPTOM', ends[1]),
    });
  const rules = asked.map(({ concept, qualifiers: given }, number) => {
    const slots = Object.entries(given ?? {}).flatMap(([slot, values]) =>
      values ? [[slot, values] as const] : [],
    );
    const fact: FactRef =
      slots.length === 0 ? { concept } : { concept, qualifiers: Object.fromEntries(slots) };
    return aRule(number, { when: { op: 'is', fact, in: [true] } });
  });
  const ofSymptoms = random.statements.map(({ kind, ends, negated }, number) => ({
    ...joined(kind, ends, number),
    negated,
  }));
  const ofFactors = random.ofFactors.map(([subject, object], number) =>
    aStatement('SUBTYPE_OF', 50 + number, {
      subject: aConcept('FACTOR', subject),
      object: aConcept('FACTOR', object),
    }),
  );
  return buildSnapshot({ ...aGraph([...symptoms, ...factors], [...ofSymptoms, ...ofFactors]), rules });
}

test(
  'findings that can each be are accepted together exactly when the state that they make does not contradict itself',
  () => {
    let contradictions = 0;
    fc.assert(
      fc.property(graph, findings, (random, given) => {
        const snapshot = snapshotOf(random, given);
        const book = ruleBookOf(snapshot);
        const apart = given.map((each) => resolveFindings(snapshot, [each]));
        const each = apart.map((resolved) => (resolved.ok ? resolved.value.findings : []));
        const canBe = each.every((single) => knownStateOf(book, single) !== undefined);
        if (!canBe) return;
        const together = resolveFindings(snapshot, given);
        if (!together.ok) contradictions += 1;
        expect(knownStateOf(book, each.flat()) !== undefined).toBe(together.ok);
      }),
      propertyRuns('findings and states agree on contradictions', 300),
    );
    expect(contradictions).toBeGreaterThan(0);
  },
  PROPERTY_TIMEOUT,
);

test(
  'one finding more leaves nothing open that was settled',
  () => {
    fc.assert(
      fc.property(graph, findings, finding, (random, given, more) => {
        const snapshot = snapshotOf(random, [...given, more]);
        const book = ruleBookOf(snapshot);
        const [before, after] = [given, [...given, more]].map((each) => {
          const resolved = resolveFindings(snapshot, each);
          return resolved.ok ? knownStateOf(book, resolved.value.findings) : undefined;
        });
        if (!before || !after) return;
        for (const [place, mask] of after.entries()) expect(mask & ~(before[place] ?? 0)).toBe(0);
      }),
      propertyRuns('knowledge grows', 200),
    );
  },
  PROPERTY_TIMEOUT,
);
