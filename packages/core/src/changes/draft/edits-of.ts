import { documentOf } from '../../graph/document-of.ts';
import type { Edit } from '../../graph/edit.ts';
import { subjectsOf } from '../../graph/subjects-of.ts';
import type { Change } from '../change.ts';

/**
 * The edits that publish some changes, in the order of `subjectsOf`, then removals in the reverse. A subject's version is one more
 * than the one that its change starts from; a new one keeps the version of its draft.
 */
export function editsOf(changes: Iterable<Change>): readonly Edit[] {
  const all = [...changes].sort((a, b) => (a.subjectId < b.subjectId ? -1 : 1));
  const drafts = all.flatMap(({ base, draft }) =>
    draft ? [base ? { ...draft, version: base.version + 1 } : draft] : [],
  );
  const removed = all.flatMap(({ base, draft }) => (base && !draft ? [base] : []));
  return [
    ...[...subjectsOf(documentOf(drafts))].map((subject): Edit => ({ type: 'put', subject })),
    ...[...subjectsOf(documentOf(removed))].reverse().map(({ id }): Edit => ({ type: 'remove', id })),
  ];
}
