import type { Condition, GraphDocument, Source } from '@symptograph/core';
import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  aGraph,
  aRule,
  aSource,
  aStatement,
  someEvidence,
} from '@symptograph/core/testing';
import fc from 'fast-check';

const NUMBERS = [1, 2, 3, 4, 5, 6];

/** Names that the databases and their JSON could stumble over. */
const arbitraryName = fc.constantFrom(
  'Deep vein thrombosis',
  "Homans' sign",
  'A "quoted" name',
  'Back\\slash; DROP TABLE concept',
  'Übelkeit 痛み 🦵',
  '100 % of $1 {a,b}',
);

/**
 * Small valid graphs over the same few ids, so that two of them share subjects, change some and drop others.
 *
 * Slugs are dealt anew to the conditions and rules of each graph: from one to the next they pass between subjects.
 */
export const arbitraryGraph: fc.Arbitrary<GraphDocument> = fc
  .record({
    conditions: fc.subarray(NUMBERS, { minLength: 1 }),
    symptoms: fc.subarray(NUMBERS, { minLength: 1 }),
    slugs: fc.shuffledSubarray(NUMBERS, { minLength: NUMBERS.length }),
    names: fc.array(arbitraryName, { minLength: 6, maxLength: 6 }),
    statements: fc.subarray(NUMBERS),
    negated: fc.boolean(),
    replaces: fc.boolean(),
    ruled: fc.subarray(NUMBERS),
    quote: fc.option(fc.constantFrom('about 5 in 10', 'up to 90 %'), { nil: undefined }),
  })
  .map((choice) => {
    const [source, unused] = [aSource(1), aSource(2, { url: 'https://example.org/', licence: 'CC BY 4.0' })];
    const conditions = choice.conditions.map((number, place) =>
      aConcept('CONDITION', number, {
        name: choice.names[place] ?? 'A condition',
        slug: `condition-${choice.slugs[place]}`,
        ...replacement(choice.replaces, choice.conditions, place),
      }),
    );
    const symptoms = choice.symptoms.map((number) => aConcept('SYMPTOM', number));
    const statements = choice.statements.flatMap((number) => {
      const [subject, object] = [pick(conditions, number), pick(symptoms, number)];
      if (!subject || !object) return [];
      const evidence = [someEvidence(number, { source: source.id, quote: choice.quote })];
      return [aStatement('HAS_SYMPTOM', number, { subject, object }, { negated: choice.negated, evidence })];
    });
    const sources: Source[] = choice.negated ? [source, unused] : [source];
    return { ...aGraph([...conditions, ...symptoms], statements, sources), ...ruledBy(choice) };
  });

function replacement(replaces: boolean, numbers: readonly number[], place: number): Partial<Condition> {
  const first = numbers[0];
  if (!replaces || place === 0 || first === undefined) return {};
  return { status: 'DEPRECATED', replacedBy: aConcept('CONDITION', first).id };
}

/** What is decided by rules: as many rules, criteria, contracts and cases as there are numbers. */
function ruledBy({ ruled, slugs, names }: Record<'ruled' | 'slugs', number[]> & { names: string[] }) {
  return {
    criteria: ruled.map((number) => aCriterion(number)),
    rules: ruled.map((number, place) =>
      aRule(number, {
        slug: `rule-${slugs[place]}`,
        title: names[place] ?? 'A rule',
        when: { op: 'criterion', id: aCriterion(number).id },
        safetyNet: names[place],
      }),
    ),
    contracts: ruled.map((number) =>
      aContract(
        number,
        number % 2 ? {} : { kind: 'REASSURANCE', redFlags: [{ concept: aConcept('SYMPTOM', 1).id }] },
      ),
    ),
    cases: ruled.map((number, place) => aCase(number, { narrative: names[place] ?? 'A case' })),
  };
}

function pick<Item>(items: readonly Item[], place: number): Item | undefined {
  return items[place % items.length];
}
