import {
  CONCEPT_KINDS,
  type ConceptKind,
  type IdPrefix,
  STATEMENT_KINDS,
  type StatementKind,
  statementKinds,
} from '@symptograph/core';

/** The key under which a pack lists the concepts of each kind. */
export const CONCEPT_KEY = {
  SYMPTOM: 'symptoms',
  CONDITION: 'conditions',
  DIAGNOSTIC_TEST: 'diagnosticTests',
  TREATMENT: 'treatments',
  RISK_FACTOR: 'riskFactors',
  ANATOMY: 'anatomy',
  FACTOR: 'factors',
  OBSERVABLE: 'observables',
} as const satisfies Record<ConceptKind, string>;

/** The kind of concepts that a top-level key of a pack file lists, or undefined. */
export function kindOfKey(key: string | number | undefined): ConceptKind | undefined {
  return CONCEPT_KINDS.find((kind) => CONCEPT_KEY[kind] === key);
}

/** The key under which a pack lists what decides and what that is tried on, with the prefix of their ids and what one is called. */
export const RULE_LISTS = {
  criteria: { prefix: 'cri', label: 'criterion' },
  rules: { prefix: 'rul', label: 'rule' },
  contracts: { prefix: 'ctr', label: 'contract' },
  cases: { prefix: 'cas', label: 'case' },
} as const satisfies Readonly<Record<string, { readonly prefix: IdPrefix; readonly label: string }>>;

export type RuleListKey = keyof typeof RULE_LISTS;

/** The keys of those lists, in the order in which the graph document has them. */
export const RULE_LIST_KEYS = Object.keys(RULE_LISTS) as readonly RuleListKey[];

/** The list of rules, criteria, contracts or cases that a top-level key of a pack file names, or undefined. */
export function ruleListOf(key: string | number | undefined): (typeof RULE_LISTS)[RuleListKey] | undefined {
  const name = RULE_LIST_KEYS.find((listKey) => listKey === key);
  return name && RULE_LISTS[name];
}

/** The kinds of statements whose subject may be a concept of a kind. */
export function statementKindsOf(subject: ConceptKind): readonly StatementKind[] {
  return STATEMENT_KINDS.filter((kind) => statementKinds[kind].ends.some((ends) => ends.subject === subject));
}

/** The kinds of concepts that a statement of a kind about a concept of a kind may have as its object. */
export function objectKindsOf(kind: StatementKind, subject: ConceptKind): readonly ConceptKind[] {
  return statementKinds[kind].ends.filter((ends) => ends.subject === subject).map(({ object }) => object);
}
