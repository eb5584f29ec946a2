import type { Subject } from '../../../graph/graph-document.ts';
import { subjectById } from '../../../graph/read.ts';
import { mentionKeys } from '../../../graph/references.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { isConcept, isCriterion, isStatement } from '../../../graph/subject-type.ts';
import { listOf, nameOf } from '../../../validation/naming.ts';
import type { Change } from '../../change.ts';
import type { ChangesById } from '../../draft/changes-by-id.ts';
import { redirectMentions } from '../../draft/redirect-mentions.ts';
import { subjectsNaming } from '../../draft/subjects-naming.ts';
import type { Resolution } from '../conflict.ts';
import { conflictOf } from '../conflict-of.ts';
import { type Clash, type FindClashes, giveUp, type Overlays } from './clash.ts';
import { putDraft } from './put-draft.ts';

/** Changes that take out of use what others have come to name since. */
export const goneButNamed: FindClashes = (change, overlays) => {
  const { base, draft, subjectId } = change;
  const wasInUse = base && !(isConcept(base) && base.status === 'DEPRECATED');
  const isInUse = draft && !(isConcept(draft) && draft.status === 'DEPRECATED');
  if (!wasInUse || isInUse) return [];
  const known = new Set(namersOf(overlays.base, subjectId).map(({ id }) => id));
  const namers = namersOf(overlays.published, subjectId)
    .filter(({ id }) => !known.has(id))
    .flatMap(({ id }) => subjectById(overlays.now, id) ?? [])
    .filter((subject) => doesName(subject, subjectId));
  return namers.length === 0 ? [] : [clashOf(change, { gone: base, namers }, overlays)];
};

/** What names a subject, by id; a deprecated concept that it replaces does not count. */
function namersOf(graph: Snapshot, id: string): readonly Subject[] {
  const counts = (subject: Subject) => !(isConcept(subject) && subject.status === 'DEPRECATED');
  return subjectsNaming(graph, id).filter(counts);
}

function doesName(subject: Subject, id: string): boolean {
  const isEnd = isStatement(subject) && (subject.subject === id || subject.object === id);
  return isEnd || mentionKeys(subject).includes(id);
}

interface NamedSince {
  readonly gone: Subject;
  readonly namers: readonly Subject[];
}

function clashOf(
  { subjectId, draft }: Change,
  { gone, namers }: NamedSince,
  { now, published }: Overlays,
): Clash {
  const into = draft && isConcept(draft) ? draft.replacedBy : undefined;
  const both = into === undefined ? '' : ', both to point that at the replacement';
  const conflict = conflictOf({
    subjectId,
    path: '',
    kind: isCriterion(gone) ? 'RULE_REFERENCE_GONE' : 'ENDPOINT_GONE',
    base: null,
    theirs: namers.map(({ id }) => id),
    ours: into ?? null,
    choices: into === undefined ? ['OURS', 'THEIRS'] : ['OURS', 'THEIRS', 'UNION'],
    sentence: `${nameOf(now, gone)}, which this change set ${draft ? 'deprecates' : 'removes'}, was named since by ${listOf(namers, (each) => nameOf(now, each))}. Keep yours to do it all the same, take theirs to leave it in use${both}.`,
  });
  const settle = (changes: ChangesById, { choice }: Resolution): ChangesById => {
    if (choice === 'THEIRS') return giveUp(changes, subjectId);
    return choice === 'UNION' && into !== undefined
      ? redirect(changes, { now, published, from: subjectId, to: into })
      : changes;
  };
  return { conflict, settle };
}

interface Redirecting {
  readonly now: Snapshot;
  readonly published: Snapshot;
  readonly from: string;
  readonly to: string;
}

function redirect(changes: ChangesById, { now, published, from, to }: Redirecting): ChangesById {
  const { subjects, removed } = redirectMentions(now, { from, to });
  let all = changes;
  for (const [subjectId, draft] of subjects) all = putDraft(all, { subjectId, draft }, published);
  for (const [subjectId, reason] of removed)
    all = putDraft(all, { subjectId, draft: null, reason }, published);
  return all;
}
