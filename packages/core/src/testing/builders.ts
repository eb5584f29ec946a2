import { EMPTY_GRAPH, type GraphDocument } from '../graph/graph-document.ts';
import { CONCEPT_ID_PREFIX, type IdPrefix } from '../ids.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import { type Concept, type ConceptOf, conceptKinds } from '../vocabulary/concepts/concept.ts';
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Source } from '../vocabulary/source.ts';
import { sourceShape } from '../vocabulary/source.ts';
import type { StatementKind } from '../vocabulary/statement-kind.ts';
import { type Statement, type StatementOf, statementKinds } from '../vocabulary/statements/statement.ts';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A well-formed id for tests, the same for the same number: `anId('con', 7)`. */
export function anId(prefix: IdPrefix, number: number): string {
  let digits = '';
  for (let rest = number, place = 0; place < 25; place += 1, rest = Math.floor(rest / 32)) {
    digits = `${DIGITS[rest % 32]}${digits}`;
  }
  return `${prefix}_0${digits}`;
}

const KIND_FIELDS = {
  SYMPTOM: { symptomKind: 'SYMPTOM' },
  CONDITION: { conditionKind: 'DISEASE' },
  DIAGNOSTIC_TEST: { testKind: 'LAB' },
  TREATMENT: { treatmentKind: 'SELF_CARE' },
  RISK_FACTOR: { riskFactorKind: 'BEHAVIOUR' },
  ANATOMY: {},
  FACTOR: { factorKind: 'ACTIVITY' },
  OBSERVABLE: { unit: '1' },
} as const satisfies Record<ConceptKind, object>;

/** A valid concept of a kind; `number` makes its id and, unless given, its slug and name. */
export function aConcept<Kind extends ConceptKind>(
  kind: Kind,
  number: number,
  fields: Partial<ConceptOf<Kind>> = {},
): ConceptOf<Kind> {
  const name = fields.name ?? `${conceptKinds[kind].label} ${number}`;
  return conceptKinds[kind].shape.parse({
    id: anId(CONCEPT_ID_PREFIX[kind], number),
    kind,
    slug: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    name,
    ...KIND_FIELDS[kind],
    ...fields,
  }) as unknown as ConceptOf<Kind>;
}

/** A valid source. */
export function aSource(number = 1, fields: Partial<Source> = {}): Source {
  return sourceShape.parse({
    id: anId('src', number),
    slug: `source-${number}`,
    title: `Source ${number}`,
    sourceKind: 'ARTICLE',
    ...fields,
  });
}

/** A piece of evidence from `aSource(1)`. */
export function someEvidence(number: number, fields: Partial<Evidence> = {}): Evidence {
  return {
    id: anId('evd', number),
    source: anId('src', 1),
    locator: 'A heading, paragraph 1',
    direction: 'SUPPORTS',
    ...fields,
  };
}

/** A sourced statement between two concepts; `number` makes its id. */
export function aStatement<Kind extends StatementKind>(
  kind: Kind,
  number: number,
  ends: { readonly subject: Concept; readonly object: Concept },
  fields: Partial<StatementOf<Kind>> = {},
): StatementOf<Kind> {
  return statementKinds[kind].shape.parse({
    id: anId('stm', number),
    kind,
    subject: ends.subject.id,
    object: ends.object.id,
    evidence: [someEvidence(number)],
    ...fields,
  }) as unknown as StatementOf<Kind>;
}

/** A graph of the given subjects, with `aSource(1)` unless sources are given; spread it to add rules or cases. */
export function aGraph(
  concepts: readonly Concept[],
  statements: readonly Statement[] = [],
  sources: readonly Source[] = [aSource()],
): GraphDocument {
  return { ...EMPTY_GRAPH, concepts, statements, sources };
}
