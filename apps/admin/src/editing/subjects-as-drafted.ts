import type { Subject } from '@symptograph/core';
import { askDesk, type DeskAnswer } from '../desk-api/ask-desk.ts';
import { EditedSubjectsDocument } from '../desk-api/generated/graphql.ts';

/** Some subjects as a change set makes them now, or as published without one, concepts with the statements about them. */
export async function subjectsAsDrafted(
  changeSet: number | undefined,
  ids: readonly string[],
): Promise<DeskAnswer<readonly Subject[]>> {
  const answer = await askDesk(EditedSubjectsDocument, { ids, withStatements: true }, changeSet);
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value.subjects.map(({ document }) => document as Subject) };
}
