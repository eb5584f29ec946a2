import { ok, refuse } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept } from '../../graph/subject-type.ts';
import { writingProblems } from '../../writing/writing-problems.ts';
import type { JsonObject } from '../patch/json.ts';
import { readSubject } from '../patch/read-subject.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import { changeBetween } from './change-between.ts';
import type { ChangesById } from './changes-by-id.ts';
import { draftState } from './draft-state.ts';
import { type EditProblem, problemOf } from './edit-problem.ts';
import { type EditResult, edited } from './edited.ts';

/** Brings a new subject with an id of its own, as its first version. */
export function createSubject(
  changes: ChangesById,
  edit: Extract<SubjectEdit, { kind: 'CREATE' }>,
  published: Snapshot,
): EditResult {
  const read = readSubject({ ...edit.subject, version: 1 } as JsonObject);
  const id = typeof edit.subject['id'] === 'string' ? edit.subject['id'] : '';
  if (!read.ok) {
    return refuse(
      read.error.map(({ code, path, sentence }): EditProblem => ({ code, subjectId: id, path, sentence })),
    );
  }
  const subject = read.value;
  const { base, draft } = draftState(changes, published, id);
  if (base || draft)
    return refuse(
      problemOf('SUBJECT_EXISTS', id, `There is a subject with the id ${id} already; mint another id.`),
    );
  const unfit = writingProblems(subject);
  if (unfit.length > 0) return refuse(unfit.map((each) => ({ code: 'SHAPE', subjectId: id, ...each })));
  const problem = statusProblem(subject);
  if (problem) return refuse(problem);
  return ok(edited(changes, [[id, changeBetween({ base: null, draft: subject })]]));
}

function statusProblem(subject: Subject): readonly EditProblem[] | undefined {
  if (!isConcept(subject) || (subject.status === 'ACTIVE' && subject.replacedBy === undefined))
    return undefined;
  return problemOf(
    'NOT_ALLOWED',
    subject.id,
    'A new concept is active and nothing replaces it; leave out status and replacedBy.',
  );
}
