import { type CriterionLogic, type FactRef, factKey, type KnownFact } from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';
import type { Pickable } from '../rule-book/label-picker.tsx';

/** All that a rule can be made of. */
export interface EditorGround {
  readonly facts: readonly KnownFact[];
  readonly knownOf: (fact: FactRef) => KnownFact | undefined;
  readonly criteria: readonly CriterionLogic[];
  /** What a rule can be about: symptoms and conditions. */
  readonly complaints: readonly Pickable[];
  readonly conditions: readonly Pickable[];
  readonly tests: readonly Pickable[];
}

/** What the rules of a book can be made of; `tests` are the diagnostic tests of the graph. */
export function editorGround(
  { set, vocabulary }: Pick<ClientBook, 'set' | 'vocabulary'>,
  tests: readonly { readonly id: string; readonly name: string }[],
): EditorGround {
  const byKey = new Map(vocabulary.facts.map((known) => [factKey(known.fact), known]));
  const plain = vocabulary.facts.filter(({ fact }) => fact.qualifiers === undefined);
  const named = Object.entries(vocabulary.names).map(([key, label]) => ({ key, label }));
  const ofKinds = (kinds: readonly string[]) => {
    const isOfKind = (id: string) => kinds.includes(id.slice(0, 3));
    const known = plain.map(({ fact, label }) => ({ key: fact.concept, label }));
    return eachOnce([...known, ...named].filter(({ key }) => isOfKind(key)));
  };
  return {
    facts: vocabulary.facts,
    knownOf: (fact) => byKey.get(factKey(fact)),
    criteria: set.criteria,
    complaints: ofKinds(['sym', 'con']),
    conditions: ofKinds(['con']),
    tests: eachOnce([...tests.map(({ id, name }) => ({ key: id, label: name })), ...ofKinds(['tst'])]),
  };
}

function eachOnce(things: readonly Pickable[]): readonly Pickable[] {
  return [...new Map(things.map((thing) => [thing.key, thing])).values()];
}
