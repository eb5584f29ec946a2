import { applyToSnapshot } from '../../graph/apply-to-snapshot.ts';
import type { Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isStatement } from '../../graph/subject-type.ts';
import { situationOf } from '../../validation/parts/statement-meaning.ts';
import { statementsWithEndsOf } from '../../validation/parts/statements-with-ends-of.ts';
import type { Statement } from '../../vocabulary/statements/statement.ts';
import { joinStatements } from './join-statements.ts';
import { pointTo } from './point-to.ts';
import { subjectsNaming } from './subjects-naming.ts';

/** What becomes of the subjects that name a concept when another takes its place. */
export interface RedirectedMentions {
  /** As they are to be, by id. */
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Statements that would say what another says, or join a concept to itself, by id, and why they go. */
  readonly removed: ReadonlyMap<string, string>;
}

/** Points all that names one concept at another; statements that then say the same become one with the evidence of all. */
export function redirectMentions(
  graph: Snapshot,
  { from, to }: { readonly from: string; readonly to: string },
): RedirectedMentions {
  const subjects = new Map<string, Subject>();
  const removed = new Map<string, string>();
  for (const subject of subjectsNaming(graph, from)) {
    const next = pointTo(subject, new Map([[from, to]]));
    if (isStatement(next) && next.subject === next.object && !joinsItself(subject))
      removed.set(next.id, `It would join ${to} to itself.`);
    else subjects.set(next.id, next);
  }
  joinDoubles(graph, { subjects, removed });
  return { subjects, removed };
}

function joinsItself(subject: Subject): boolean {
  return isStatement(subject) && subject.subject === subject.object;
}

interface Redirecting {
  readonly subjects: Map<string, Subject>;
  readonly removed: Map<string, string>;
}

function joinDoubles(graph: Snapshot, { subjects, removed }: Redirecting): void {
  const after = applyToSnapshot(graph, [
    ...[...subjects.values()].map((subject) => ({ type: 'put', subject }) as const),
    ...[...removed.keys()].map((id) => ({ type: 'remove', id }) as const),
  ]);
  for (const statement of [...subjects.values()].filter(isStatement)) {
    if (removed.has(statement.id)) continue;
    const alike = statementsWithEndsOf(after, statement).filter(
      (other) => !removed.has(other.id) && saysTheSame(other, statement),
    );
    const [kept, ...doubles] = [statement, ...alike].sort(
      (a, b) => Number(subjects.has(a.id)) - Number(subjects.has(b.id)) || (a.id < b.id ? -1 : 1),
    );
    if (!kept || doubles.length === 0) continue;
    const current = (id: string, fallback: Statement) =>
      (subjects.get(id) as Statement | undefined) ?? fallback;
    subjects.set(
      kept.id,
      doubles.reduce(
        (joined, double) => joinStatements(joined, current(double.id, double)),
        current(kept.id, kept),
      ),
    );
    for (const { id } of doubles) {
      subjects.delete(id);
      removed.set(id, `It says the same as ${kept.id}, which has its evidence now.`);
    }
  }
}

function saysTheSame(one: Statement, other: Statement): boolean {
  return one.negated === other.negated && situationOf(one) === situationOf(other);
}
