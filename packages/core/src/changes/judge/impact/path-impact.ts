import { conceptById, statementById, statementsFrom, statementsTo } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import type { StatementKind } from '../../../vocabulary/statement-kind.ts';
import type { JudgedChange } from '../check-changes.ts';

/** A concept by its id and its name in the graph that has the path. */
export interface NamedConcept {
  readonly id: string;
  readonly name: string;
}

/** From a symptom by a condition that has it to a test that looks into it, or to a treatment of it. */
export interface CarePath {
  readonly symptom: NamedConcept;
  readonly condition: NamedConcept;
  readonly to: NamedConcept;
}

/** How many paths come or go, and the first of them. */
export interface SomePaths {
  readonly count: number;
  readonly samples: readonly CarePath[];
}

/** What a change does to the ways from symptoms to tests and to treatments. */
export interface PathImpact {
  readonly toTests: { readonly gained: SomePaths; readonly lost: SomePaths };
  readonly toTreatments: { readonly gained: SomePaths; readonly lost: SomePaths };
  /** Whether more conditions are touched than were looked at, so that there may be more paths. */
  readonly truncated: boolean;
}

/** The most conditions that are looked at. */
const MOST_CONDITIONS = 2000;

const END_KIND = { toTests: 'EVALUATED_BY', toTreatments: 'TREATED_BY' } as const;

/** The paths that a change adds and takes away, with at most `samples` of each; over active concepts and statements that are not denied. */
export function pathImpact(change: JudgedChange, samples: number): PathImpact {
  const touched = conditionsTouched(change);
  const conditions = [...touched].slice(0, MOST_CONDITIONS);
  const between = (from: Snapshot, to: Snapshot, kind: EndKind) =>
    pathsOnlyIn({ from, to, kind, samples }, conditions);
  const both = (kind: EndKind) => ({
    gained: between(change.after, change.before, kind),
    lost: between(change.before, change.after, kind),
  });
  return {
    toTests: both(END_KIND.toTests),
    toTreatments: both(END_KIND.toTreatments),
    truncated: touched.size > conditions.length,
  };
}

type EndKind = (typeof END_KIND)[keyof typeof END_KIND];

interface Search {
  /** The graph that has the paths, and the one that has them not. */
  readonly from: Snapshot;
  readonly to: Snapshot;
  readonly kind: EndKind;
  readonly samples: number;
}

/** Counted from the sizes of sets, so that a hub costs its statements and not its paths. */
function pathsOnlyIn({ from, to, kind, samples }: Search, conditions: readonly string[]): SomePaths {
  let count = 0;
  const found: CarePath[] = [];
  for (const id of conditions) {
    const [has, had] = [from, to].map((snapshot) => ({
      symptoms: endsOf(snapshot, id, 'HAS_SYMPTOM'),
      ends: endsOf(snapshot, id, kind),
    }));
    if (!has || !had) continue;
    count += has.symptoms.size * has.ends.size;
    count -= shared(has.symptoms, had.symptoms) * shared(has.ends, had.ends);
    const paths = pairsOnlyIn(has, had);
    for (let next = paths.next(); found.length < samples && !next.done; next = paths.next())
      found.push(pathOf(from, [next.value[0], id, next.value[1]]));
  }
  return { count, samples: found };
}

interface Around {
  readonly symptoms: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

function* pairsOnlyIn(has: Around, had: Around): Generator<readonly [string, string]> {
  for (const symptom of has.symptoms) {
    for (const end of has.ends) {
      if (!(had.symptoms.has(symptom) && had.ends.has(end))) yield [symptom, end];
    }
  }
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((id) => other.has(id)).length;
}

function pathOf(snapshot: Snapshot, [symptom, condition, to]: readonly [string, string, string]): CarePath {
  const named = (id: string) => ({ id, name: conceptById(snapshot, id)?.name ?? id });
  return { symptom: named(symptom), condition: named(condition), to: named(to) };
}

/** Ids of what an active condition is said to have, or to be looked into or treated with. */
function endsOf(snapshot: Snapshot, condition: string, kind: StatementKind): ReadonlySet<string> {
  if (!isActive(snapshot, condition)) return new Set();
  const stated = statementsFrom(snapshot, condition, kind).filter(({ negated }) => !negated);
  return new Set(stated.map(({ object }) => object).filter((id) => isActive(snapshot, id)));
}

function isActive(snapshot: Snapshot, id: string): boolean {
  return conceptById(snapshot, id)?.status === 'ACTIVE';
}

const PATH_KINDS = ['HAS_SYMPTOM', 'EVALUATED_BY', 'TREATED_BY'] as const;

function conditionsTouched({ before, after, changes }: JudgedChange): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const { subjectId } of changes) {
    if (conceptById(before, subjectId) && isActive(before, subjectId) === isActive(after, subjectId))
      continue;
    for (const snapshot of [before, after]) {
      for (const id of subjectsAt(snapshot, subjectId))
        if (conceptById(snapshot, id)?.kind === 'CONDITION') touched.add(id);
    }
  }
  return touched;
}

/** Ids of what a statement is about, or of a concept and all that is said to have it. */
function* subjectsAt(snapshot: Snapshot, id: string): Generator<string> {
  const statement = statementById(snapshot, id);
  if (statement) yield statement.subject;
  if (!conceptById(snapshot, id)) return;
  yield id;
  for (const kind of PATH_KINDS) for (const { subject } of statementsTo(snapshot, id, kind)) yield subject;
}
