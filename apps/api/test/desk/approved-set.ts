import { createSet, editSet, review, submit } from './desk-requests.ts';
import type { TestDesk } from './start-desk.ts';

/** Operations on one subject, as the desk takes them. */
export function setField(subjectId: string, path: string, value: unknown) {
  return { update: { subjectId, operations: [{ op: 'SET', path, value }] } };
}

/** Edits that an editor makes and submits and another approves; the number of their change set. */
export async function approvedSet(
  { as }: TestDesk,
  title: string,
  ...edits: readonly object[]
): Promise<number> {
  const editor = as('editor');
  const { number } = await createSet(editor, title);
  await editSet(editor, { changeSet: number, ifHead: 0 }, edits);
  const submitted = await submit(editor, number);
  const { status } = await review(as('editor2'), submitted, 'APPROVE');
  if (status !== 'APPROVED') throw new Error(`CS-${number} is ${status}: ${JSON.stringify(submitted)}`);
  return number;
}
