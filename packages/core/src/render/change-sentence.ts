import type { Subject } from '../graph/graph-document.ts';
import { subjectById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { isCase, isConcept, isCriterion, isRule, isSource, isStatement } from '../graph/subject-type.ts';
import { type Concept, conceptKinds } from '../vocabulary/concepts/concept.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { statementSentence } from './statement-sentence.ts';

/** What happened to a subject between two snapshots, as a sentence: "Added: sciatica has the symptom numbness." */
export function changeSentence(before: Snapshot, after: Snapshot, subjectId: string): string {
  const [old, now] = [subjectName(before, subjectId), subjectName(after, subjectId)];
  if (now === undefined) return `Removed: ${old ?? subjectId}.`;
  return `${old === undefined ? 'Added' : 'Changed'}: ${now}.`;
}

function subjectName(snapshot: Snapshot, id: string): string | undefined {
  const subject = subjectById(snapshot, id);
  if (!subject) return undefined;
  if (isStatement(subject)) return statementSentence(snapshot, subject);
  if (isConcept(subject)) return `the ${conceptKinds[subject.kind].label} ${subject.name}`;
  return `the ${typeName(subject)} ${isCase(subject) ? subject.slug : subject.title}`;
}

function typeName(subject: Exclude<Subject, Concept | Statement>): string {
  if (isSource(subject)) return 'source';
  if (isRule(subject)) return subject.audience === 'CLINICIAN' ? 'rule for clinicians' : 'rule';
  if (isCriterion(subject)) return 'criterion';
  return isCase(subject) ? 'case' : 'contract';
}
