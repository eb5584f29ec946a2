import { subjectById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { subjectInWords } from './subject-in-words.ts';

/** What happened to a subject between two snapshots, as a sentence: "Added: sciatica has the symptom numbness." */
export function changeSentence(before: Snapshot, after: Snapshot, subjectId: string): string {
  const [old, now] = [nameIn(before, subjectId), nameIn(after, subjectId)];
  if (now === undefined) return `Removed: ${old ?? subjectId}.`;
  return `${old === undefined ? 'Added' : 'Changed'}: ${now}.`;
}

function nameIn(snapshot: Snapshot, id: string): string | undefined {
  const subject = subjectById(snapshot, id);
  return subject && subjectInWords(snapshot, subject);
}
