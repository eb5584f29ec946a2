import {
  conceptShape,
  type Subject,
  type SubjectType,
  sourceShape,
  statementShape,
  subjectTypeOf,
} from '@symptograph/core';

/** What an id names; the database holds no other ids, so any other is a defect: throws. */
export function typeOfSubject(id: string): SubjectType {
  const type = subjectTypeOf(id);
  if (type === undefined) throw new Error(`${id} is not the id of a concept, a statement or a source.`);
  return type;
}

/** The subject that a revision holds, checked against core's shape of its type; throws zod's error. */
export function subjectOf(subjectId: string, data: unknown): Subject {
  switch (typeOfSubject(subjectId)) {
    case 'CONCEPT':
      return conceptShape.parse(data);
    case 'STATEMENT':
      return statementShape.parse(data);
    case 'SOURCE':
      return sourceShape.parse(data);
  }
}
