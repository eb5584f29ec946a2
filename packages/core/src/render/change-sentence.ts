import { conceptById, sourceById, statementById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { conceptKinds } from '../vocabulary/concepts/concept.ts';
import { statementSentence } from './statement-sentence.ts';

/** What happened to a subject between two snapshots, as a sentence: "Added: sciatica has the symptom numbness." */
export function changeSentence(before: Snapshot, after: Snapshot, subjectId: string): string {
  const [old, now] = [subjectName(before, subjectId), subjectName(after, subjectId)];
  if (now === undefined) return `Removed: ${old ?? subjectId}.`;
  return `${old === undefined ? 'Added' : 'Changed'}: ${now}.`;
}

function subjectName(snapshot: Snapshot, id: string): string | undefined {
  const statement = statementById(snapshot, id);
  if (statement) return statementSentence(snapshot, statement);
  const concept = conceptById(snapshot, id);
  if (concept) return `the ${conceptKinds[concept.kind].label} ${concept.name}`;
  const source = sourceById(snapshot, id);
  return source ? `the source ${source.title}` : undefined;
}
