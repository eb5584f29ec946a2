import type { Logger } from 'pino';
import { createPoll, type Poll } from '../graph-feed/poll.ts';
import { publishDueChangeSets } from '../services/publish-due-change-sets.ts';
import type { Desk } from './desk.ts';

/** What publishes at its time. */
export interface SchedulerDeps {
  readonly desk: Desk;
  readonly log: Logger;
  /** How often to look, in seconds. */
  readonly everySeconds: number;
}

/**
 * Looks again and again for change sets whose time has come, and publishes them. Each process of a database has one: a set is published
 * by whichever locks it first. What goes wrong is logged, the same twice in a row once.
 */
export function createScheduler({ desk, log, everySeconds }: SchedulerDeps): Poll {
  let reported: string | undefined;
  return createPoll(everySeconds * 1_000, async () => {
    try {
      await publishDueChangeSets(desk);
      reported = undefined;
    } catch (error) {
      const message = String(error instanceof Error ? error.message : error);
      if (message !== reported) log.warn({ err: error }, 'What is due to be published has to wait');
      reported = message;
    }
  });
}
