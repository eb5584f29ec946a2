import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { StartupProblem } from '../startup-problem.ts';
import { type SocketPlace, socketPlace } from './socket-place.ts';

/** What a command came to in the API that holds the data. */
export interface Called {
  readonly value: unknown;
}

/**
 * Has the API that holds the data in a folder do a command, and resolves to what it came to; to undefined when no API
 * holds them, so that the caller may open them itself. Rejects with a StartupProblem that says why it was not done.
 */
export async function callRunningApi(
  dataFolder: string,
  command: string,
  args: unknown,
): Promise<Called | undefined> {
  const place = await socketPlace(dataFolder, false).catch((error: Error) => {
    throw new StartupProblem(
      `The data folder cannot be looked at: ${error.message}. Use the account that it belongs to.`,
    );
  });
  if (!place) return undefined;
  try {
    const answered = await ask(place, command, JSON.stringify(args));
    if (!answered) return undefined;
    const told: unknown = JSON.parse(answered.body);
    if (answered.status === 200) return { value: fieldOf(told, 'value') };
    throw new StartupProblem(String(fieldOf(told, 'message')));
  } finally {
    await place.close();
  }
}

interface Answered {
  readonly status: number;
  readonly body: string;
}

function ask({ path, real }: SocketPlace, command: string, body: string): Promise<Answered | undefined> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath: path, method: 'POST', path: `/${command}`, agent: false });
    asking.on('error', (error: NodeJS.ErrnoException) => {
      // Nobody listens: there is no socket, or one that a dead process left.
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(undefined);
      else reject(new StartupProblem(`The running API cannot be reached by ${real}: ${error.message}.`));
    });
    asking.on('response', (response) => {
      text(response).then(
        (answered) => resolve({ status: response.statusCode ?? 0, body: answered }),
        reject,
      );
    });
    asking.end(body);
  });
}

function fieldOf(told: unknown, name: string): unknown {
  return told !== null && typeof told === 'object' ? Reflect.get(told, name) : undefined;
}
