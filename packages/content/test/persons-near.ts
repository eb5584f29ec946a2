import type { FindingRequest, GraphDocument } from '@symptograph/core';
import type { FactRef } from '@symptograph/rules';
import fc from 'fast-check';

/**
 * What persons may report about whom an edit of some concepts matters: the facts of a rule, where it asks about a concept above or below
 * an edited one said of the edited one itself. A rule that asks about none of them is taken only when all do so.
 */
export function personsNear(
  document: GraphDocument,
  edited: readonly string[],
): fc.Arbitrary<readonly FindingRequest[]> {
  const family = familyOf(document, edited);
  const rules = document.rules.map((rule) => factsOf(document, rule)).filter(({ length }) => length > 0);
  const near = rules.filter((facts) => facts.some((fact) => conceptsOf(fact).some((id) => family.has(id))));
  return fc
    .constantFrom(...(near.length > 0 ? near : rules))
    .chain((facts) =>
      fc.tuple(fc.oneof(fc.constant(facts), fc.subarray([...facts], { minLength: 1 })), stated),
    )
    .chain(([facts, states]) =>
      fc.constantFrom(...edited).map((id) =>
        facts.map((fact, place) => ({
          ...saidOf(document, { fact, family }, id),
          state: states[place % states.length] ?? 'PRESENT',
        })),
      ),
    );
}

const stated = fc.array(fc.constantFrom('PRESENT', 'PRESENT', 'PRESENT', 'ABSENT'), {
  minLength: 1,
  maxLength: 5,
});

/** The edited concepts and all above and below them. */
function familyOf({ statements }: GraphDocument, edited: readonly string[]): ReadonlySet<string> {
  const hierarchy = statements.filter(({ kind }) => kind === 'SUBTYPE_OF' || kind === 'PART_OF');
  const walk = (from: 'subject' | 'object', to: 'subject' | 'object') => {
    const reached = new Set(edited);
    for (const id of reached) {
      for (const each of hierarchy) if (each[from] === id) reached.add(each[to]);
    }
    return reached;
  };
  return new Set([...walk('subject', 'object'), ...walk('object', 'subject')]);
}

/** The facts that a rule asks about, those of the criteria that it names included, each once. */
function factsOf({ criteria }: GraphDocument, rule: GraphDocument['rules'][number]): readonly FactRef[] {
  const found = new Map<string, FactRef>();
  const collect = (part: unknown) => {
    JSON.stringify(part, (key, value) => {
      if (key === 'fact') found.set(JSON.stringify(value), value);
      if (value?.op === 'criterion') collect(criteria.find(({ id }) => id === value.id));
      return value;
    });
  };
  collect(rule.when);
  return [...found.values()];
}

function conceptsOf({ concept, qualifiers }: FactRef): readonly string[] {
  return [concept, ...Object.values(qualifiers ?? {}).flat()];
}

/** A fact said of an edited concept wherever it names one of the same kind that is above or below an edited one. */
function saidOf(
  { concepts }: GraphDocument,
  { fact, family }: { readonly fact: FactRef; readonly family: ReadonlySet<string> },
  edited: string,
): FindingRequest {
  const kindOf = (id: string) => concepts.find((concept) => concept.id === id)?.kind;
  const kind = kindOf(edited);
  const exchange = (id: string) => (family.has(id) && kindOf(id) === kind ? edited : id);
  const slots = Object.entries(fact.qualifiers ?? {}).map(
    ([slot, values]) =>
      [slot, typeof values === 'string' ? exchange(values) : [...new Set(values.map(exchange))]] as const,
  );
  return {
    concept: exchange(fact.concept),
    ...(slots.length > 0 ? { qualifiers: Object.fromEntries(slots) as FindingRequest['qualifiers'] } : {}),
  } as FindingRequest;
}
