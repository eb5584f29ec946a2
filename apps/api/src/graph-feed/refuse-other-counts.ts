import {
  conceptsOfKinds,
  type Release,
  type Snapshot,
  STATEMENT_KINDS,
  statementsOfKind,
} from '@symptograph/core';

/** Throws when a snapshot has another number of active concepts or of statements than its release says. */
export function refuseOtherCounts({ number, concepts, statements }: Release, snapshot: Snapshot): void {
  let active = 0;
  for (const { status } of conceptsOfKinds(snapshot)) if (status === 'ACTIVE') active += 1;
  const stated = STATEMENT_KINDS.reduce((sum, kind) => sum + statementsOfKind(snapshot, kind).length, 0);
  if (active === concepts && stated === statements) return;
  throw new Error(
    `Release ${number} says ${concepts} active concepts and ${statements} statements, but what was loaded has ${active} and ${stated}.`,
  );
}
