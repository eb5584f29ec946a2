import type { AtDesk } from '../desk/desk.ts';
import { readingPerson } from '../desk/reading-person.ts';

/** Says that the viewer has read some of what they were told, or, without ids, all; what is another's stays as it is. */
export async function markNotificationsRead(
  { viewer, desk }: AtDesk,
  ids?: readonly string[] | undefined,
): Promise<void> {
  const { id } = readingPerson(viewer);
  await desk.database().transact((tx) => tx.notifications.markRead(id, desk.now(), ids));
}
