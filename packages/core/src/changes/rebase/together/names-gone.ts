import type { Subject } from '../../../graph/graph-document.ts';
import { conceptById, sourceById } from '../../../graph/read.ts';
import { criterionById } from '../../../graph/read-rules.ts';
import { referencesOf } from '../../../graph/references.ts';
import { followReplacement } from '../../../graph/resolve-concept.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import {
  isCase,
  isConcept,
  isContract,
  isCriterion,
  isRule,
  isStatement,
} from '../../../graph/subject-type.ts';
import { kindAndName, nameOf } from '../../../validation/naming.ts';
import type { Change } from '../../change.ts';
import type { ChangesById } from '../../draft/changes-by-id.ts';
import { pointTo } from '../../draft/point-to.ts';
import type { Resolution } from '../conflict.ts';
import { conflictOf } from '../conflict-of.ts';
import { type Clash, type FindClashes, giveUp, type Overlays } from './clash.ts';
import { putDraft } from './put-draft.ts';

/** Drafts that name what was removed or deprecated since: a statement's end, a qualifier, a source, what a rule or a case is about. */
export const namesGone: FindClashes = (change, overlays) => {
  const { draft } = change;
  if (!draft || (isConcept(draft) && draft.status === 'DEPRECATED')) return [];
  const places = new Map(namesIn(draft).reverse());
  return [...places]
    .filter(([id]) => isGone(overlays.now, id) && !isGone(overlays.before(), id))
    .map(([id, path]) => clashOf(change, { id, path, draft }, overlays));
};

/** Whether a concept, source or criterion is missing, or a concept deprecated. */
function isGone(snapshot: Snapshot, id: string): boolean {
  const concept = conceptById(snapshot, id);
  if (concept) return concept.status === 'DEPRECATED';
  return !sourceById(snapshot, id) && !criterionById(snapshot, id);
}

/** Whether a subject is one of those that decide by rules. */
function isRuled(subject: Subject): boolean {
  return isRule(subject) || isCriterion(subject) || isContract(subject) || isCase(subject);
}

function namesIn(draft: Subject): (readonly [id: string, path: string])[] {
  const named = referencesOf(draft).map(({ id, path }) => [id, path] as const);
  if (!isStatement(draft)) return named;
  return [[draft.subject, 'subject'], [draft.object, 'object'], ...named];
}

interface GoneName {
  readonly id: string;
  readonly path: string;
  readonly draft: Subject;
}

function clashOf(
  { subjectId }: Change,
  { id, path, draft }: GoneName,
  { now, before, published }: Overlays,
): Clash {
  const replacement = replacementOf(now, id);
  const name = nameOf(now, draft);
  const gone = kindAndName(before(), id);
  const remedy =
    replacement === undefined
      ? 'take theirs to give up your change'
      : `take theirs to name ${kindAndName(now, replacement)} in its place`;
  const conflict = conflictOf({
    subjectId,
    path,
    kind: isRuled(draft) ? 'RULE_REFERENCE_GONE' : 'ENDPOINT_GONE',
    base: id,
    theirs: replacement ?? null,
    ours: id,
    choices: ['OURS', 'THEIRS', 'CUSTOM'],
    sentence: `${name} names ${gone}, which was ${conceptById(now, id) ? 'deprecated' : 'removed'} since. Keep yours to name it all the same, ${remedy}, or name another one.`,
  });
  const settle = (changes: ChangesById, { choice, value }: Resolution): ChangesById => {
    if (choice === 'OURS') return changes;
    const to = choice === 'CUSTOM' ? value : replacement;
    if (typeof to !== 'string') return choice === 'CUSTOM' ? changes : giveUp(changes, subjectId);
    const current = changes.get(subjectId)?.draft;
    if (!current) return changes;
    return putDraft(changes, { subjectId, draft: pointTo(current, new Map([[id, to]])) }, published);
  };
  return { conflict, settle };
}

function replacementOf(now: Snapshot, id: string): string | undefined {
  const concept = conceptById(now, id);
  const end = concept && followReplacement(now, concept);
  return end && end.id !== id && end.status === 'ACTIVE' ? end.id : undefined;
}
