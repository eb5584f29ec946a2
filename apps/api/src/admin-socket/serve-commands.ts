import { chmod, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Logger } from 'pino';
import { ulid } from 'ulid';
import { jsonAnswer, send } from '../http/answer.ts';
import type { Commands } from './commands.ts';
import { isExpected } from './is-expected.ts';
import { socketPlace } from './socket-place.ts';

/** A door for commands. */
export interface CommandDoor {
  readonly close: () => Promise<void>;
}

/** What is served, and where. */
interface CommandServer {
  /** A data folder that this process holds. */
  readonly dataFolder: string;
  readonly commands: Commands;
  readonly log: Logger;
}

/**
 * Takes commands by a socket in the data folder, which nobody but the owner of the folder can reach: they are whoever
 * holds the machine, and are not asked who they are. What a dead process left there is replaced.
 */
export async function serveCommands({ dataFolder, commands, log }: CommandServer): Promise<CommandDoor> {
  const place = await socketPlace(dataFolder, true);
  if (!place) throw new Error(`${dataFolder} was removed.`);
  const server = createServer((request, response) => {
    answer({ commands, log }, request, response).catch((error: unknown) => {
      log.error({ err: error }, 'A command could not be answered');
      response.destroy();
    });
  });
  try {
    await chmod(dirname(place.real), 0o700);
    await rm(place.real, { force: true });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(place.path, resolve);
    });
    await chmod(place.real, 0o600);
  } finally {
    await place.close();
  }
  return {
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      // It was opened by a path that may be gone.
      await rm(place.real, { force: true });
    },
  };
}

async function answer(
  { commands, log }: Pick<CommandServer, 'commands' | 'log'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = (request.url ?? '').slice(1);
  const command = commands.get(name);
  if (!command) return send(response, jsonAnswer(404, { message: `There is no command ${name} here.` }));
  try {
    const given: unknown = JSON.parse((await buffer(request)).toString());
    const value = (await command(given)) ?? null;
    send(response, jsonAnswer(200, { value }));
  } catch (error) {
    if (isExpected(error)) return send(response, jsonAnswer(422, { message: error.message }));
    const logId = ulid();
    log.error({ logId, command: name, err: error }, 'A command failed');
    const message = `Something went wrong in the running API. Its log has it under ${logId}.`;
    send(response, jsonAnswer(500, { message }));
  }
}
