import { describeTerm, type FactSpace, type SpaceFact, type Term, valuesOfMask } from '@symptograph/rules';
import { builder } from './builder.ts';
import { FindingStateEnum } from './finding-input.ts';

/** Some facts of which something is known, in the space of their places. */
export interface TermInSpace {
  readonly space: FactSpace;
  readonly term: Term;
}

interface Known {
  readonly fact: SpaceFact;
  readonly mask: number;
  readonly sentence: string;
}

const KnownFactRef = builder.objectRef<Known>('KnownFact').implement({
  description: 'What is known of one fact.',
  fields: (t) => ({
    label: t.string({ description: 'The fact in English.', resolve: ({ fact }) => fact.label }),
    fact: t.field({
      type: 'JSON',
      description: 'The fact in the rule language: { concept, qualifiers? }, the concept by its id.',
      resolve: ({ fact }) => fact.fact,
    }),
    state: t.field({
      type: FindingStateEnum,
      nullable: true,
      description: 'Whether it is there; null for what is measured or has several values.',
      resolve: ({ fact, mask }) => stateOf(fact, mask),
    }),
    values: t.field({
      type: 'JSON',
      description:
        'The values that are left: [true] or [false], words, or ranges of a measured value as [at or above, below], null for no bound.',
      resolve: ({ fact, mask }) => valuesOfMask(fact, mask),
    }),
    unit: t.string({
      nullable: true,
      description: 'The UCUM unit of ranges.',
      resolve: ({ fact }) => fact.unit,
    }),
    sentence: t.exposeString('sentence', {
      description: 'In the notation of witnesses: + fever, - swelling, body temperature >= 38 °C.',
    }),
  }),
});

export const KnownFactsRef = builder.objectRef<TermInSpace>('KnownFacts').implement({
  description: 'A combination of facts: these are known, all else is unknown.',
  fields: (t) => ({
    facts: t.field({
      type: [KnownFactRef],
      description: 'What is known; none for nothing at all.',
      resolve: ({ space, term }) =>
        term.flatMap((part): Known[] => {
          const fact = space.facts[part.fact];
          return fact ? [{ fact, mask: part.mask, sentence: describeTerm(space, [part]) }] : [];
        }),
    }),
    sentence: t.string({
      description: 'The whole in one line: + calf pain, - fever.',
      resolve: ({ space, term }) => describeTerm(space, term),
    }),
  }),
});

function stateOf({ values }: SpaceFact, mask: number): 'PRESENT' | 'ABSENT' | null {
  const left = (values ?? []).filter((_, place) => (mask & (1 << place)) !== 0);
  const [only] = left;
  if (left.length !== 1 || typeof only !== 'boolean') return null;
  return only ? 'PRESENT' : 'ABSENT';
}
