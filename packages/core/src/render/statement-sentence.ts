import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { type Statement, statementKinds } from '../vocabulary/statements/statement.ts';
import { describeQualifiers } from './describe-qualifiers.ts';

/** A statement as an English sentence without its full stop: "arterial claudication has the symptom calf pain, …". */
export function statementSentence(snapshot: Snapshot, statement: Statement): string {
  const claim = statementClaim(snapshot, statement);
  return [claim, ...describeQualifiers(snapshot, statement.qualifiers)].join(', ');
}

/** A statement without its qualifiers: "sciatica does not have the symptom swelling"; a missing end by its id. */
export function statementClaim(snapshot: Snapshot, { kind, negated, subject, object }: Statement): string {
  const { label, negatedLabel } = statementKinds[kind];
  const name = (id: string) => conceptById(snapshot, id)?.name ?? id;
  return `${name(subject)} ${negated ? negatedLabel : label} ${name(object)}`;
}
