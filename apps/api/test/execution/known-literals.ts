import { conceptsOfKinds, type Snapshot, statementsOfKind } from '@symptograph/core';
import type { ScalarLiterals } from './random-argument.ts';

const GOOD_NUMBERS = ['0', '1', '1', '2', '2', '3', '3', '4', '5', '6'];
const NUMBERS = [...GOOD_NUMBERS, ...GOOD_NUMBERS, ...GOOD_NUMBERS, '-1', '101'];
const WORDS = ['""', '"pain"', '"leg calf"', '"nothing of the kind"'];
const CODES: Readonly<Record<string, readonly string[]>> = {
  system: ['"HP"', '"DOID"', '"SNOMEDCT"', '"NOSUCH"'],
  codeSystem: ['"HP"', '"DOID"', '"NOSUCH"'],
  value: ['"0004417"', '"0060903"', '"1"'],
};

/** Literals about a graph: ids, slugs and codes that it has, and ones that it lacks or nobody could read. */
export function literalsAbout(snapshot: Snapshot, cursors: readonly string[]): ScalarLiterals {
  const concepts = [...conceptsOfKinds(snapshot)].filter((_, index) => index % 7 === 0);
  const statements = statementsOfKind(snapshot, 'HAS_SYMPTOM').slice(0, 10);
  const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text));
  const slugs = quoted([
    ...concepts.map(({ slug }) => slug),
    'calf-pain',
    'muscle-cramp',
    'no-such-slug',
    'No Slug!',
  ]);
  const ids = quoted([
    ...[...concepts, ...statements].map(({ id }) => id),
    'con_01KAVN00000000000000000000',
    'not-an-id',
  ]);
  const codes = concepts.flatMap((concept) => concept.codes.map(({ system, value }) => `${system}:${value}`));
  const refs = [...slugs, ...ids, ...quoted([...codes, 'symptom/calf-pain', 'varicose-veins'])];
  const byArgument: Readonly<Record<string, readonly string[]>> = {
    ...CODES,
    slug: slugs,
    after: [...Array.from({ length: 40 }, () => 'null'), ...quoted(cursors), '"bm9uZQ"'],
    name: quoted(['Symptom', 'Concept', 'ConceptKind', 'ConceptFilter', 'NoSuchType']),
  };
  const byScalar: Readonly<Record<string, readonly string[]>> = {
    Int: NUMBERS,
    Float: [...NUMBERS, '0.25'],
    Boolean: ['true', 'false'],
    ID: ids,
    ConceptRef: refs,
  };
  return (scalar, argument) => byScalar[scalar] ?? byArgument[argument] ?? WORDS;
}
