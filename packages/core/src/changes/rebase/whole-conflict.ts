import type { Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept } from '../../graph/subject-type.ts';
import { nameOf } from '../../validation/naming.ts';
import type { Change } from '../change.ts';
import type { Json } from '../patch/json.ts';
import type { Conflict, ConflictChoice, ConflictKind, Resolution } from './conflict.ts';
import { conflictOf } from './conflict-of.ts';
import type { Sides } from './merging.ts';

/** How conflicts were settled, by their keys, and the graph as published now. */
export interface Settled {
  readonly resolutions: ReadonlyMap<string, Resolution>;
  readonly published: Snapshot;
  /** What things are called by: what is published, with what is new in the change set. */
  readonly named: () => Snapshot;
}

/** The conflict of a change with what its subject as a whole became: it came, or it went, or it is to go. */
export function wholeConflict(
  { subjectId, base, draft }: Change,
  theirs: Subject | null,
  { named }: Settled,
): Conflict {
  const known = base ?? draft ?? theirs;
  const name = known ? nameOf(named(), known) : subjectId;
  const [kind, sentence]: readonly [ConflictKind, string] = !base
    ? ['VALUE', `${name} was published with other content since. Keep yours, or take theirs.`]
    : !theirs
      ? [
          'EDIT_AGAINST_DEPRECATED',
          `${name} was removed since, and this change set edits it. Keep yours to bring it back, or take theirs to give up your edit.`,
        ]
      : [
          'EDIT_AGAINST_DEPRECATED',
          `${name} was edited since, and this change set removes it. Keep yours to remove it all the same, or take theirs to leave it.`,
        ];
  return conflict({ subjectId, kind, sentence, choices: ['OURS', 'THEIRS'] }, { base, theirs, ours: draft });
}

/** The conflict of an edit with a deprecation, whichever side is whose; undefined when there is none. */
export function statusConflict(sides: Sides<Subject>, { named }: Settled): Conflict | undefined {
  const { base, theirs, ours } = sides;
  if (!isConcept(base) || !isConcept(theirs) || !isConcept(ours) || base.status !== 'ACTIVE')
    return undefined;
  if (theirs.status === ours.status) return undefined;
  const name = nameOf(named(), base);
  const about = { subjectId: base.id, kind: 'EDIT_AGAINST_DEPRECATED' } as const;
  if (ours.status === 'DEPRECATED') {
    const sentence = `${name} was edited since, and this change set deprecates it. Keep yours to deprecate it with the edit in it, or take theirs to leave it in use.`;
    return conflict({ ...about, sentence, choices: ['OURS', 'THEIRS'] }, sides);
  }
  const sentence = `${name} was deprecated since, and this change set edits it. Keep yours to take it into use again, take theirs to give up your edit, or both to edit it and leave it deprecated.`;
  return conflict({ ...about, sentence, choices: ['OURS', 'THEIRS', 'UNION'] }, sides);
}

/** A concept with the status, and the replacement, of another state of it. */
export function withStatusOf(subject: Subject, other: Subject): Subject {
  if (!isConcept(subject) || !isConcept(other)) return subject;
  const { replacedBy: _, ...rest } = subject;
  const replacedBy = other.replacedBy === undefined ? {} : { replacedBy: other.replacedBy };
  return { ...rest, status: other.status, ...replacedBy } as Subject;
}

interface About {
  readonly subjectId: string;
  readonly kind: ConflictKind;
  readonly sentence: string;
  readonly choices: readonly ConflictChoice[];
}

function conflict(about: About, { base, theirs, ours }: Sides<Subject | null>): Conflict {
  return conflictOf({
    ...about,
    path: '',
    base: content(base),
    theirs: content(theirs),
    ours: content(ours),
  });
}

function content(subject: Subject | null): Json {
  if (!subject) return null;
  const { version: _, ...rest } = subject;
  return rest as unknown as Json;
}
