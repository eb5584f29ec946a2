import { conceptsOfKinds, type Snapshot, statementsOfKind } from '@symptograph/core';

/** That a condition is said to show a finding, and how often. */
interface IncidenceLink {
  /** Index of the condition. */
  readonly condition: number;
  readonly present: number;
  readonly known: number;
}

/** Who shows what in a graph, as the simple contenders see it. */
export interface Incidence {
  /** Ids. */
  readonly conditions: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** By the finding's id. */
  readonly links: ReadonlyMap<string, readonly IncidenceLink[]>;
  /** How many findings each condition shows at least once. */
  readonly degrees: Float64Array;
  /** How many people each condition is known from: its largest denominator. */
  readonly people: Float64Array;
}

/** What a link without counts counts as: one of two people. */
const UNCOUNTED = { present: 1, known: 2 };

/** The incidence of a graph. */
export function incidenceOf(snapshot: Snapshot): Incidence {
  const conditions = [...conceptsOfKinds(snapshot, ['CONDITION'])].map(({ id }) => id);
  const indexOf = new Map(conditions.map((id, index) => [id, index]));
  const links = new Map<string, IncidenceLink[]>();
  const degrees = new Float64Array(conditions.length);
  const people = new Float64Array(conditions.length);
  for (const { subject, object, qualifiers } of statementsOfKind(snapshot, 'HAS_SYMPTOM')) {
    const condition = indexOf.get(subject);
    if (condition === undefined) continue;
    const { numerator, denominator } = qualifiers.frequency ?? {};
    const present = numerator ?? UNCOUNTED.present;
    const known = denominator ?? UNCOUNTED.known;
    const row = links.get(object) ?? [];
    links.set(object, row);
    row.push({ condition, present, known });
    if (present > 0) degrees[condition] = (degrees[condition] ?? 0) + 1;
    people[condition] = Math.max(people[condition] ?? 0, known);
  }
  return { conditions, indexOf, links, degrees, people };
}
