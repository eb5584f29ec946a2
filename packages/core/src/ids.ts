import { z } from 'zod';
import type { ConceptKind } from './vocabulary/concept-kind.ts';

/** Prefix of the ids of each concept kind: an id says what it names. */
export const CONCEPT_ID_PREFIX = {
  SYMPTOM: 'sym',
  CONDITION: 'con',
  DIAGNOSTIC_TEST: 'tst',
  TREATMENT: 'trt',
  RISK_FACTOR: 'rsk',
  ANATOMY: 'ana',
  FACTOR: 'fac',
  OBSERVABLE: 'obs',
} as const satisfies Record<ConceptKind, string>;

/** Prefixes of all ids. A permanent id is a prefix, an underscore and a ULID: `con_01KAVN2Q6S8M3XEX4P0QYVFXJB`. */
export const ID_PREFIXES = [
  ...Object.values(CONCEPT_ID_PREFIX),
  'stm',
  'src',
  'evd',
  'rel',
  'cri',
  'rul',
  'ctr',
  'cas',
] as const;

export type IdPrefix = (typeof ID_PREFIXES)[number];

/** Crockford base 32, 26 digits, the first at most 7 (the ULID specification). */
const ULID = '[0-7][0-9A-HJKMNP-TV-Z]{25}';

const idShapes = z.registry<{ readonly prefixes: readonly IdPrefix[] }>();

/** The shape of an id with one of the given prefixes. */
export function idShape(...prefixes: readonly IdPrefix[]) {
  const named = prefixes.join(' or ');
  return z
    .string()
    .regex(
      new RegExp(`^(?:${prefixes.join('|')})_${ULID}$`),
      `must be an id: ${named}, an underscore and a ULID`,
    )
    .register(idShapes, { prefixes });
}

/** The prefixes that a shape made by `idShape` accepts; undefined for every other shape. */
export function idPrefixesOf(shape: z.ZodType): readonly IdPrefix[] | undefined {
  return idShapes.get(shape)?.prefixes;
}

/** The shape of a concept's id, of any kind. */
export const conceptIdShape = idShape(...Object.values(CONCEPT_ID_PREFIX));

export type SubjectType = 'CONCEPT' | 'STATEMENT' | 'SOURCE' | 'CRITERION' | 'RULE' | 'CONTRACT' | 'CASE';

const SUBJECT_TYPE_BY_PREFIX: ReadonlyMap<string, SubjectType> = new Map([
  ...Object.values(CONCEPT_ID_PREFIX).map((prefix) => [prefix, 'CONCEPT'] as const),
  ['stm', 'STATEMENT'],
  ['src', 'SOURCE'],
  ['cri', 'CRITERION'],
  ['rul', 'RULE'],
  ['ctr', 'CONTRACT'],
  ['cas', 'CASE'],
]);

/** What the id of a published subject names, or undefined when it is no such id. */
export function subjectTypeOf(id: string): SubjectType | undefined {
  return SUBJECT_TYPE_BY_PREFIX.get(id.slice(0, id.indexOf('_')));
}
