import { DatabaseError } from '@symptograph/db';
import { pino } from 'pino';
import { environment, readSettings } from './env.ts';
import { readPacks } from './read-packs.ts';
import { type RunningApi, startApi } from './start-api.ts';
import { StartupProblem } from './startup-problem.ts';

// What is left then, the channel to the parent process and timers of the migration engine, is nothing to wait for.
process.exit(await main());

/** Runs the API until it is told to stop; the exit code. Progress is on stdout, the log and what is wrong on stderr. */
async function main(): Promise<number> {
  const stopped = stopRequest();
  let api: RunningApi;
  try {
    const settings = readSettings(environment);
    const log = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: true }));
    api = await startApi({
      settings,
      withDemoPeople: true,
      readPacks: async () => (settings.contentPacks === 'none' ? [] : readPacks()),
      log,
      say: (line) => process.stdout.write(`${line}\n`),
    });
  } catch (error) {
    if (!(error instanceof StartupProblem || error instanceof DatabaseError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  process.send?.({ type: 'ready', url: api.url });
  await stopped;
  process.stdout.write('Stopping: requests in flight are finished first.\n');
  await api.stop();
  return 0;
}

/** Resolves when a signal, or the closing of the channel to the parent process, asks for the end. */
function stopRequest(): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.once(event, () => resolve());
  });
}
