import { allStatements, conceptById } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { statementClaim } from '../../../render/statement-sentence.ts';
import { redFlagsOf } from '../../../triage/red-flags-of.ts';
import type { Evidence } from '../../../vocabulary/evidence.ts';
import type { Statement } from '../../../vocabulary/statements/statement.ts';
import { conditionConcern } from './concern.ts';
import { aGap, type Gap } from './gap.ts';
import { unquotedGap } from './unquoted-gap.ts';

/** What statements lack: evidence, certainty where they are about a red flag, quotes for their numbers. */
export function* statementGaps(snapshot: Snapshot): Generator<Gap> {
  const isRedFlag = rememberedRedFlags(snapshot);
  for (const statement of allStatements(snapshot)) {
    if (statement.evidence.length === 0) yield unsourced(snapshot, statement);
    else yield* unquotedGap(snapshot, statement);
    if (statement.kind === 'HAS_SYMPTOM' && isUncertain(statement.evidence) && isRedFlag(statement.object))
      yield uncertain(snapshot, statement);
  }
}

function unsourced(snapshot: Snapshot, statement: Statement): Gap {
  return aGap('STATEMENT_WITHOUT_EVIDENCE', {
    subject: statement.id,
    reasons: concernOf(snapshot, statement),
    sentence: `Nothing says by what right “${statementClaim(snapshot, statement)}”; add the passage of a source that says so.`,
  });
}

function uncertain(snapshot: Snapshot, statement: Statement): Gap {
  const name = conceptById(snapshot, statement.object)?.name ?? statement.object;
  return aGap('RED_FLAG_OF_LOW_CERTAINTY', {
    subject: statement.id,
    reasons: concernOf(snapshot, statement),
    sentence: `“${statementClaim(snapshot, statement)}” rests on evidence of low certainty alone, and “${name}” is a red flag; look for better evidence.`,
  });
}

function concernOf(snapshot: Snapshot, { subject, object }: Statement): Gap['reasons'] {
  return [subject, object].flatMap((id) => conditionConcern(snapshot, id));
}

/** Whether all evidence that says how certain it is says low or very low, and some does (GRADE). */
function isUncertain(evidence: readonly Evidence[]): boolean {
  const said = evidence.flatMap(({ direction, certainty }) => (direction === 'SUPPORTS' && certainty) || []);
  return said.length > 0 && said.every((certainty) => certainty === 'LOW' || certainty === 'VERY_LOW');
}

function rememberedRedFlags(snapshot: Snapshot): (symptomId: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const found = known.get(id) ?? redFlagsOf(snapshot, id).length > 0;
    known.set(id, found);
    return found;
  };
}
