import { type FactRef, factKey } from '../expression/fact-ref.ts';
import type { CriterionLogic } from '../rule/rule-logic.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** How the things that rules name read in English: no two facts alike, no two criteria alike. */
export interface Reading {
  readonly ofFact: (fact: FactRef) => string;
  readonly ofCriterion: (id: string) => string;
  /** Of a condition, test or complaint. */
  readonly ofConcept: (id: string) => string;
}

/** What would be taken for a word or mark of the sentence around it. */
const MISLEADING = /[;“”:]|\(\d|\b(?:is|are|either|neither|if|when|points?)\b|^(?:any|all|at least|these)\b/i;

/**
 * The labels of a vocabulary and the titles of criteria. What is called the same is told apart by its key, what is not known reads
 * as its key, and a label with words or marks of which sentences are made stands in quotation marks.
 */
export function readingOf(vocabulary: Vocabulary, criteria: readonly CriterionLogic[]): Reading {
  const facts = distinctly(vocabulary.facts.map(({ fact, label }) => [factKey(fact), label]));
  const titles = distinctly(criteria.map(({ id, title }) => [id, title]));
  const names = new Map(Object.entries(vocabulary.names));
  return {
    ofFact: (fact) => clear(facts.get(factKey(fact)) ?? factKey(fact)),
    ofCriterion: (id) => titles.get(id) ?? id,
    ofConcept: (id) => names.get(id) ?? facts.get(id) ?? id,
  };
}

function clear(label: string): string {
  return MISLEADING.test(label) ? `“${label}”` : label;
}

function distinctly(labels: readonly (readonly [key: string, label: string])[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const [, label] of labels) count.set(label, (count.get(label) ?? 0) + 1);
  return new Map(
    labels.map(([key, label]) => [key, (count.get(label) ?? 0) > 1 ? `${label} [${key}]` : label]),
  );
}
