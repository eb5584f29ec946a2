import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** What is listened to. */
export interface ListenRequest {
  readonly config: pg.ClientConfig;
  readonly channel: string;
  /** Hears each message, and undefined when the line was interrupted: some may have been missed. */
  readonly onMessage: (payload: string | undefined) => void;
}

/** Stops listening. */
export type StopListening = () => Promise<void>;

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** How often a silent line is tried, and how long its answer may take: a network can fail without a word. */
const PING_EVERY_MS = 15_000;
const PING_TIMEOUT_MS = 10_000;

/**
 * Listens to a channel on a connection of its own, and connects again, ever more slowly, whenever it breaks. Resolves after the first
 * attempt, whether that succeeded or not.
 */
export function listenOnServer({ config, channel, onMessage }: ListenRequest): Promise<StopListening> {
  const stopping = new AbortController();
  return new Promise((begun) => {
    const over = keepListening();
    const stop = async () => {
      stopping.abort();
      await over;
    };

    async function keepListening(): Promise<void> {
      let [failures, isFirst] = [0, true];
      while (!stopping.signal.aborted) {
        const line = new pg.Client({ ...config, keepAlive: true });
        try {
          await listenOn(line, channel, onMessage);
          failures = 0;
          if (!isFirst) onMessage(undefined);
          begun(stop);
          await untilBroken(line, stopping.signal);
        } catch {
          failures += 1;
        } finally {
          line.end().catch(() => undefined);
        }
        isFirst = false;
        begun(stop);
        await pause(pauseAfter(failures), undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  });
}

async function listenOn(
  line: pg.Client,
  channel: string,
  onMessage: (payload: string) => void,
): Promise<void> {
  line.on('error', () => undefined);
  line.on('notification', ({ payload }) => onMessage(payload ?? ''));
  await line.connect();
  await line.query(`LISTEN ${line.escapeIdentifier(channel)}`);
}

/** Resolves when the line is closed by either side or does not answer any more. */
function untilBroken(line: pg.Client, signal: AbortSignal): Promise<void> {
  return new Promise((broken) => {
    const ping = setInterval(() => {
      const answer = line.query({ text: 'SELECT 1', query_timeout: PING_TIMEOUT_MS } as pg.QueryConfig);
      answer.catch(end);
    }, PING_EVERY_MS);
    function end() {
      clearInterval(ping);
      signal.removeEventListener('abort', end);
      broken();
    }
    line.once('end', end);
    signal.addEventListener('abort', end, { once: true });
    // It may have been told to stop while the line was being opened.
    if (signal.aborted) end();
  });
}

function pauseAfter(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
}
