import type { Reads } from '@symptograph/db';
import { SCHEDULED } from './schedule-change-set.ts';

/** Id of the person in whose name a scheduled change set is published; undefined when nobody scheduled it. */
export async function whoScheduled(
  { audit }: Pick<Reads, 'audit'>,
  number: number,
): Promise<string | undefined> {
  const { entries } = await audit.list({ action: SCHEDULED, subject: `CS-${number}` }, { first: 1 });
  return entries[0]?.actorId;
}
