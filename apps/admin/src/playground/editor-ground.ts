import { type CriterionLogic, type FactRef, factKey, type KnownFact } from '@symptograph/rules';
import type { ClientBook, Synonyms } from '../rule-book/client-book.ts';
import type { Pickable } from '../rule-book/label-picker.tsx';

/** All that a rule can be made of. */
export interface EditorGround {
  readonly facts: readonly KnownFact[];
  readonly synonyms: Synonyms;
  readonly knownOf: (fact: FactRef) => KnownFact | undefined;
  readonly criteria: readonly CriterionLogic[];
  /** What a rule can be about: symptoms and conditions. */
  readonly complaints: readonly Pickable[];
  readonly conditions: readonly Pickable[];
  readonly tests: readonly Pickable[];
}

/** Names of a graph beside those in a book: its diagnostic tests, and other names of concepts. */
export interface GraphNames {
  readonly tests: readonly { readonly id: string; readonly name: string }[];
  readonly synonyms: Synonyms;
}

/** What the rules of a book can be made of. */
export function editorGround(
  { set, vocabulary }: Pick<ClientBook, 'set' | 'vocabulary'>,
  { tests, synonyms }: GraphNames,
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
    synonyms,
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
