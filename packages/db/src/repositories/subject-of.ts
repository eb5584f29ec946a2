import { type Subject, type SubjectType, subjectTypeOf } from '@symptograph/core';
import { SUBJECT_TABLES } from './subject-tables.ts';

/** What an id names; the database holds no other ids, so any other is a defect: throws. */
export function typeOfSubject(id: string): SubjectType {
  const type = subjectTypeOf(id);
  if (type === undefined) throw new Error(`${id} is not the id of a published subject.`);
  return type;
}

/** The subject that a revision holds, checked against core's shape of its type; throws zod's error. */
export function subjectOf(subjectId: string, data: unknown): Subject {
  return SUBJECT_TABLES[typeOfSubject(subjectId)].shape.parse(data);
}
