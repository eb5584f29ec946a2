import { CONCEPT_KINDS, type ConceptKind, conceptKinds, kindInRef } from '@symptograph/core';
import { KIND_INTRODUCTIONS } from '../concepts/kind-introductions.ts';

interface TypeOf<Type> {
  /** As addresses name it: `risk-factor`, `rule`. */
  readonly segment: string;
  readonly type: Type;
  /** Of a concept. */
  readonly kind?: ConceptKind;
  /** "risk factor" */
  readonly noun: string;
  /** What it is, in a sentence. */
  readonly introduction: string;
}

/** Something that can be begun with what it is called and little else. */
export type NamedType = TypeOf<'CONCEPT' | 'RULE' | 'CRITERION' | 'CONTRACT' | 'CASE'>;

/** Something that can be begun from nothing. */
export type NewType = NamedType | TypeOf<'SOURCE'>;

/** All that can be begun from nothing: each kind of concept, a rule, a criterion, a contract, a case, a source. */
export const NEW_TYPES: readonly NewType[] = [
  ...CONCEPT_KINDS.map((kind) => ({
    segment: kindInRef(kind),
    type: 'CONCEPT' as const,
    kind,
    noun: conceptKinds[kind].label,
    introduction: KIND_INTRODUCTIONS[kind],
  })),
  {
    segment: 'rule',
    type: 'RULE',
    noun: 'rule',
    introduction: 'What makes a complaint urgent, as a condition on findings.',
  },
  {
    segment: 'criterion',
    type: 'CRITERION',
    noun: 'criterion',
    introduction: 'A condition with a name, which several rules share.',
  },
  {
    segment: 'contract',
    type: 'CONTRACT',
    noun: 'contract',
    introduction: 'What the published rules must always keep, whoever changes them.',
  },
  {
    segment: 'case',
    type: 'CASE',
    noun: 'case',
    introduction: 'A story of a person with its right level, which the rules are held to.',
  },
  {
    segment: 'source',
    type: 'SOURCE',
    noun: 'source',
    introduction: 'An article, guideline, data set or book that statements rest on.',
  },
];

/** What a part of an address names, or undefined. */
export function newTypeOf(segment: string): NewType | undefined {
  return NEW_TYPES.find((each) => each.segment === segment);
}
