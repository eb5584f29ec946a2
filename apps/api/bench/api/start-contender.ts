import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { environment } from '../../src/env.ts';
import { pinned } from './pinned.ts';

/** A contender that listens. */
export interface RunningContender {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** How a contender is started: its program, what the program is told, and options of Node. */
export interface ContenderProgram {
  readonly file: string;
  readonly parameters: readonly string[];
  readonly node: readonly string[];
}

const SERVER_CPU = 0;

/** Starts a contender in a process of its own, on one processor. Throws when it ends instead of listening. */
export async function startContender(program: ContenderProgram): Promise<RunningContender> {
  const child = fork(program.file, [...program.parameters], {
    ...pinned(SERVER_CPU, program.node),
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = await addressOf(child);
  const { pid = 0 } = child;
  return {
    url,
    pid,
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: { readonly url: string }) => resolve(message.url));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnargs.join(' ')} ended with ${code}.`)));
  });
}
