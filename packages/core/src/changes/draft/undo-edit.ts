import { ok, refuse } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { nameOf } from '../../validation/naming.ts';
import type { Change } from '../change.ts';
import { sameContent } from '../patch/same-json.ts';
import { mergeSubject } from '../rebase/merge-subject.ts';
import { beginMerging } from '../rebase/merging.ts';
import { withNewSubjects } from '../rebase/with-new-subjects.ts';
import { capitalised } from '../render/field-words.ts';
import { changeBetween } from './change-between.ts';
import type { ChangesById } from './changes-by-id.ts';
import { draftState } from './draft-state.ts';
import { type EditProblem, problemOf } from './edit-problem.ts';
import { type EditResult, edited, type Undo, type UndoStep } from './edited.ts';
import { keepFormerSlug } from './keep-former-slug.ts';

/**
 * Takes an edit back, all of it or nothing. What others changed since at other places stays; refused with every place that was
 * changed again. The result has an inverse of its own, which does the edit again.
 */
export function undoEdit(changes: ChangesById, inverse: Undo, published: Snapshot): EditResult {
  const next: (readonly [string, Change | undefined])[] = [];
  const problems: EditProblem[] = [];
  const named = withNewSubjects(published, changes);
  for (const step of inverse) {
    const { base, draft } = draftState(changes, published, step.subjectId);
    const wanted = draftBefore(step, draft, named);
    if ('problems' in wanted) problems.push(...wanted.problems);
    else {
      const { before } = step;
      const isMerge = before?.action === 'MERGE_INTO';
      const kept = wanted.draft && keepFormerSlug(base, wanted.draft);
      const change = changeBetween({ base, draft: kept, reason: before?.reason, isMerge });
      next.push([step.subjectId, change]);
    }
  }
  return problems.length > 0 ? refuse(problems) : ok(edited(changes, next));
}

type Wanted = { readonly draft: Subject | null } | { readonly problems: readonly EditProblem[] };

/** The subject as it is now without what the step did to it. */
function draftBefore(step: UndoStep, now: Subject | null, named: () => Snapshot): Wanted {
  const { subjectId, before, after } = step;
  const was = before ? before.draft : (after?.base ?? null);
  const became = after ? after.draft : (before?.base ?? null);
  if (sameContent(now, became)) return { draft: was };
  if (sameContent(now, was)) return { draft: now };
  if (!now || !was || !became) {
    const known = now ?? was ?? became;
    const name = known ? nameOf(named(), known) : subjectId;
    const sentence = `${name} was removed, or brought back, since; undo that first.`;
    return { problems: problemOf('UNDO_CONFLICT', subjectId, sentence) };
  }
  const merging = beginMerging(now, { resolutions: new Map(), named });
  const draft = mergeSubject(merging, { base: became, theirs: now, ours: was });
  if (merging.open.length === 0) return { draft };
  return {
    problems: merging.open.map(({ path, base, theirs }) => ({
      code: 'UNDO_CONFLICT',
      subjectId,
      path,
      sentence: `${capitalised(merging.nameOf(path))} was made ${merging.inWords(path, base)} and is ${merging.inWords(path, theirs)} by now; undo what was done since first, or set it.`,
    })),
  };
}
