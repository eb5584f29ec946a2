import { statementsOfConcept, subjectById, subjectsMentioning } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { isConcept } from '../../../graph/subject-type.ts';
import { nameOf } from '../../../validation/naming.ts';
import { defineSubjectCheck } from './change-check.ts';

/** What is deprecated while others use it says what they should use instead. */
export const deprecationNamesSuccessor = defineSubjectCheck({
  code: 'DEPRECATED_WITHOUT_SUCCESSOR',
  severity: 'WARNING',
  gate: 'QUALITY',
  problems({ snapshot, subject }) {
    if (!isConcept(subject) || subject.status !== 'DEPRECATED' || subject.replacedBy !== undefined) return [];
    const users = usersOf(snapshot, subject.id);
    if (users === 0) return [];
    return [
      {
        path: 'replacedBy',
        sentence: `${nameOf(snapshot, subject)} is deprecated, ${users} ${users === 1 ? 'subject uses' : 'subjects use'} it, and nothing says what to use instead; name what replaces it, or take it out of what uses it.`,
      },
    ];
  },
});

function usersOf(snapshot: Snapshot, id: string): number {
  const users = new Set([...statementsOfConcept(snapshot, id)].map((statement) => statement.id));
  for (const other of subjectsMentioning(snapshot, id)) {
    const subject = subjectById(snapshot, other);
    if (subject && !(isConcept(subject) && subject.status === 'DEPRECATED')) users.add(other);
  }
  return users.size;
}
