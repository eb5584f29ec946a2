import { CONCEPT_ID_PREFIX, type Subject, statementKinds } from '@symptograph/core';

/** Of the ids of what can stand at an end of a statement as long as its other end stays; undefined for all else. */
export function endPrefixes(subject: Subject, path: string): readonly string[] | undefined {
  if (!('object' in subject) || (path !== 'subject' && path !== 'object')) return undefined;
  const other = path === 'object' ? 'subject' : 'object';
  const ends = statementKinds[subject.kind].ends.filter((each) =>
    subject[other].startsWith(`${CONCEPT_ID_PREFIX[each[other]]}_`),
  );
  return [...new Set(ends.map((each) => CONCEPT_ID_PREFIX[each[path]]))];
}
