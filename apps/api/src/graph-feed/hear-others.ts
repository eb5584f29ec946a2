import { type Database, RELEASE_CHANNEL } from '@symptograph/db';
import { CHANGE_SET_CHANNEL, changeSetEventOf } from '../desk/change-set-channel.ts';
import type { DeskEvents } from '../desk/desk-events.ts';

/** What hears of others. */
export interface HearOthersDeps {
  /** Looks at once what is published; must not throw. */
  readonly look: () => Promise<void>;
  readonly events: DeskEvents;
}

/**
 * Hears at once of what any process of the same server publishes and edits, this one included; what stops it. While the line is broken
 * nothing is heard, and polling finds what was published meanwhile.
 */
export async function hearOthers(
  database: Database,
  { look, events }: HearOthersDeps,
): Promise<() => Promise<void>> {
  const stops = await Promise.all([
    database.listen(RELEASE_CHANNEL, () => void look()),
    database.listen(CHANGE_SET_CHANNEL, (payload) => {
      const event = changeSetEventOf(payload);
      if (event) events.tell(event);
    }),
  ]);
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
