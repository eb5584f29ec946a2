import type { Subject } from '../graph/graph-document.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { isCase, isConcept, isCriterion, isRule, isSource, isStatement } from '../graph/subject-type.ts';
import { type Concept, conceptKinds } from '../vocabulary/concepts/concept.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { statementSentence } from './statement-sentence.ts';

/** A subject, also one that the graph has not, by its type and name: "the rule a plain cramp"; a statement by what it says. */
export function subjectInWords(snapshot: Snapshot, subject: Subject): string {
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
