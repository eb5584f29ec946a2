import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { type Statement, statementKinds } from '../vocabulary/statements/statement.ts';
import { describeQualifiers } from './describe-qualifiers.ts';

/** A statement as an English sentence without its full stop: "arterial claudication has the symptom calf pain, …". */
export function statementSentence(snapshot: Snapshot, statement: Statement): string {
  const { label, negatedLabel } = statementKinds[statement.kind];
  const name = (id: string) => conceptById(snapshot, id)?.name ?? id;
  const claim = `${name(statement.subject)} ${statement.negated ? negatedLabel : label} ${name(statement.object)}`;
  return [claim, ...describeQualifiers(snapshot, statement.qualifiers)].join(', ');
}
