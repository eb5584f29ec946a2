import type { Logger } from 'pino';
import { createPoll, type Poll } from '../graph-feed/poll.ts';
import { forgetOldRequests } from '../services/forget-old-requests.ts';
import { publishDueChangeSets } from '../services/publish-due-change-sets.ts';
import { publishSignedEmergencies } from '../services/publish-signed-emergencies.ts';
import { remindOfFollowUps } from '../services/remind-of-follow-ups.ts';
import type { Desk } from './desk.ts';

/** What is done at its time. */
export interface SchedulerDeps {
  readonly desk: Desk;
  readonly log: Logger;
  /** How often to look, in seconds. */
  readonly everySeconds: number;
}

/** Something that is done again and again. */
interface Work {
  readonly work: (desk: Desk) => Promise<void>;
  /** What is logged when it does not succeed. */
  readonly problem: string;
  /** How long it waits after it was done, in milliseconds. */
  readonly pause: number;
}

const HOUR = 60 * 60 * 1_000;

const WORK: readonly Work[] = [
  { work: publishDueChangeSets, problem: 'What is due to be published has to wait', pause: 0 },
  { work: publishSignedEmergencies, problem: 'Emergency switch-offs that are signed have to wait', pause: 0 },
  { work: remindOfFollowUps, problem: 'Reminders of follow-ups have to wait', pause: 0 },
  { work: forgetOldRequests, problem: 'Old requests with a key are not forgotten yet', pause: HOUR },
];

/**
 * Looks again and again for change sets whose time has come, and publishes them, for emergency switch-offs that are signed, and for follow-ups that are overdue; forgets old
 * requests every hour. Each process of a database has one: a set is seen to by whichever locks it first. What goes wrong is logged, the same twice in a row once.
 */
export function createScheduler({ desk, log, everySeconds }: SchedulerDeps): Poll {
  const reported = new Map<string, string>();
  /** Until when a work waits, by its problem. */
  const rests = new Map<string, number>();
  const attempt = async ({ work, problem, pause }: Work, now: number) => {
    try {
      await work(desk);
      rests.set(problem, now + pause);
      reported.delete(problem);
    } catch (error) {
      const message = String(error instanceof Error ? error.message : error);
      if (message !== reported.get(problem)) log.warn({ err: error }, problem);
      reported.set(problem, message);
    }
  };
  return createPoll(everySeconds * 1_000, async () => {
    for (const each of WORK) {
      const now = Date.parse(desk.now());
      if (now >= (rests.get(each.problem) ?? 0)) await attempt(each, now);
    }
  });
}
