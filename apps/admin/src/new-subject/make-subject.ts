import { type Subject, subjectTypeOf } from '@symptograph/core';
import { type Acted, actAtDesk } from '../desk-api/act-at-desk.ts';
import { askDesk } from '../desk-api/ask-desk.ts';
import {
  BeginChangeSetDocument,
  ChangeSetHeadDocument,
  EditedSubjectsDocument,
  SaveEditsDocument,
} from '../desk-api/generated/graphql.ts';

interface Making {
  readonly subject: Subject;
  /** Where it goes; undefined begins a draft with this title. */
  readonly changeSet: number | undefined;
  readonly title: string;
  /** The same at each try of the same thing, so that nothing is made twice. */
  readonly idempotencyKey: string;
}

/** Puts something new into a change set, once however often it is tried; the number of the set, or why it is not in one. */
export async function makeSubject({
  subject,
  changeSet,
  title,
  idempotencyKey,
}: Making): Promise<Acted<{ readonly number: number }>> {
  if (changeSet !== undefined) return putInto(changeSet, subject);
  const begun = await actAtDesk(BeginChangeSetDocument, { input: { title, idempotencyKey } });
  return begun.ok ? putInto(begun.value.number, subject) : begun;
}

async function putInto(number: number, subject: Subject): Promise<Acted<{ readonly number: number }>> {
  const [drafted, head] = await Promise.all([
    askDesk(EditedSubjectsDocument, { ids: [subject.id], withStatements: false }, number),
    askDesk(ChangeSetHeadDocument, { number }),
  ]);
  if (!drafted.ok) return refused(drafted.error.message);
  if (!head.ok) return refused(head.error.message);
  if (drafted.value.subjects.length > 0) return { ok: true, value: { number } };
  const type = subjectTypeOf(subject.id);
  if (head.value.changeSet === null || type === undefined) return refused(`There is no CS-${number}.`);
  return await actAtDesk(SaveEditsDocument, {
    input: { changeSet: number, ifHead: head.value.changeSet.head, edits: [{ create: { type, subject } }] },
  });
}

function refused(message: string): Acted<never> {
  return { ok: false, error: { message, problems: [] } };
}
