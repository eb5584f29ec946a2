import type { Database } from '@symptograph/db';
import type { Logger } from 'pino';
import { StartupProblem } from '../startup-problem.ts';
import { within } from './within.ts';

/** How long the database may take to say what is current, in milliseconds. */
const ANSWER_LIMIT = 2_000;

/** The way to a database that may not be there yet, may go away and come back. */
export interface DatabaseLink {
  /** The database once it was reached, whether it answers now or not. */
  readonly database: () => Database | undefined;
  readonly reached: (database: Database) => void;
  /** Resolves when the database answers within 2 s; rejects when not. */
  readonly ask: () => Promise<void>;
  /** Whether the database answers within 2 s. */
  readonly answers: () => Promise<boolean>;
  /** Reads from the database; while it does not answer, throws what `refusal` makes instead of what the driver says. */
  readonly read: <Value>(
    work: (database: Database) => Promise<Value>,
    refusal: () => Error,
  ) => Promise<Value>;
  /** Logs that something failed, or that all is well again; the same twice in a row only once. */
  readonly report: (error?: unknown) => Promise<void>;
}

/** A link to no database yet. */
export function createDatabaseLink(log: Logger): DatabaseLink {
  let database: Database | undefined;
  let reported: string | undefined;

  const ask = async () => {
    if (!database) throw new Error('The database was not reached yet.');
    await within(ANSWER_LIMIT, database.releases.current());
  };
  const answers = () =>
    ask().then(
      () => true,
      () => false,
    );
  return {
    database: () => database,
    reached: (opened) => {
      database = opened;
    },
    ask,
    answers,
    read: async (work, refusal) => {
      if (!database) throw refusal();
      try {
        return await work(database);
      } catch (error) {
        throw (await answers()) ? error : refusal();
      }
    },
    report: async (error) => {
      const message = error === undefined ? undefined : String((error as Partial<Error>).message ?? error);
      if (message === undefined && reported !== undefined)
        log.info('The database is back and was caught up with.');
      const wasReported = reported;
      reported = message;
      if (message === undefined || message === wasReported) return;
      if (error instanceof StartupProblem)
        log.error({ err: error }, 'The database is not opened; the graph stays as it was');
      else if (await answers())
        log.error({ err: error }, 'What was published cannot be read; the graph stays as it was');
      else log.warn({ err: error }, 'The database does not answer; the graph stays as it was');
    },
  };
}
