import type { Subject } from '../../../graph/graph-document.ts';
import { subjectById } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { isCriterion, isStatement } from '../../../graph/subject-type.ts';
import { kindAndName, nameOf, wayOf } from '../../../validation/naming.ts';
import { wayBack } from '../../../validation/parts/criterion-cycles.ts';
import { isHierarchical, wayUp } from '../../../validation/parts/hierarchy.ts';
import { conflictOf } from '../conflict-of.ts';
import { type FindClashes, giveUp } from './clash.ts';

/** Statements that put a concept below itself, and criteria that name themselves, by what was published since. */
export const cycles: FindClashes = ({ draft }, { now, before, published }) => {
  const way = draft && cycleOf(now, draft);
  if (!way) return [];
  const known = [cycleOf(before(), draft), cycleOf(published, subjectById(published, draft.id))];
  if (known.some((other) => other?.join() === way.join())) return [];
  const conflict = conflictOf({
    subjectId: draft.id,
    path: isCriterion(draft) ? 'when' : 'object',
    kind: 'CYCLE',
    base: null,
    theirs: way,
    ours: draft.id,
    choices: ['OURS', 'THEIRS'],
    sentence: `With what was published since, ${nameOf(now, draft)} comes round to where it began: ${wayOf(way, (id) => kindAndName(now, id), ', ')}. Take theirs to give up your change, or keep yours and break the way elsewhere in this change set.`,
  });
  return [
    {
      conflict,
      settle: (changes, { choice }) => (choice === 'THEIRS' ? giveUp(changes, draft.id) : changes),
    },
  ];
};

/** Ids on a way from the subject back to itself, or undefined. */
function cycleOf(graph: Snapshot, subject: Subject | undefined): readonly string[] | undefined {
  if (!subject) return undefined;
  if (isCriterion(subject)) return wayBack(graph, subject.id);
  if (!isStatement(subject) || !isHierarchical(subject)) return undefined;
  const way = wayUp(graph, subject.kind, { from: subject.object, to: subject.subject });
  return way && [subject.subject, ...way];
}
