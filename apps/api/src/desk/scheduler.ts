import type { Logger } from 'pino';
import { createPoll, type Poll } from '../graph-feed/poll.ts';
import { publishDueChangeSets } from '../services/publish-due-change-sets.ts';
import { remindOfFollowUps } from '../services/remind-of-follow-ups.ts';
import type { Desk } from './desk.ts';

/** What is done at its time. */
export interface SchedulerDeps {
  readonly desk: Desk;
  readonly log: Logger;
  /** How often to look, in seconds. */
  readonly everySeconds: number;
}

/** What is done again and again, and what is logged when it does not succeed. */
const WORK = [
  { work: publishDueChangeSets, problem: 'What is due to be published has to wait' },
  { work: remindOfFollowUps, problem: 'Reminders of follow-ups have to wait' },
];

/**
 * Looks again and again for change sets whose time has come, and publishes them, and for follow-ups that are overdue. Each process of a
 * database has one: a set is seen to by whichever locks it first. What goes wrong is logged, the same twice in a row once.
 */
export function createScheduler({ desk, log, everySeconds }: SchedulerDeps): Poll {
  const reported = new Map<string, string>();
  return createPoll(everySeconds * 1_000, async () => {
    for (const { work, problem } of WORK) {
      try {
        await work(desk);
        reported.delete(problem);
      } catch (error) {
        const message = String(error instanceof Error ? error.message : error);
        if (message !== reported.get(problem)) log.warn({ err: error }, problem);
        reported.set(problem, message);
      }
    }
  });
}
