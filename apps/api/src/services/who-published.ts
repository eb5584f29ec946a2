import type { Reads } from '@symptograph/db';

/** Id of who published a change set, as the audit log has it; undefined when nobody has. */
export async function whoPublished(
  { audit }: Pick<Reads, 'audit'>,
  number: number,
): Promise<string | undefined> {
  const { entries } = await audit.list({ action: 'PUBLISH', subject: `CS-${number}` }, { first: 1 });
  return entries[0]?.actorId;
}
