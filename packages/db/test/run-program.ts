import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { nodeArguments } from '../src/testing/node-arguments.ts';

/** A program of `programs` in a process of its own. */
export interface RunningProgram {
  /** The next line it prints; rejects when it ends first. */
  nextLine(): Promise<string>;
  /** Kills it as a power cut would, waits until it is gone, and returns the lines nobody read. */
  kill(): Promise<readonly string[]>;
}

/** Runs a program of `programs`, such as `hold-database.ts`. */
export function runProgram(file: string, ...args: readonly string[]): RunningProgram {
  const words = nodeArguments(new URL('..', import.meta.url), `test/programs/${file}`);
  const child: ChildProcessByStdio<null, Readable, null> = spawn(process.execPath, [...words, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    nextLine: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${file} ended before it said anything more.`);
      return value;
    },
    kill: async () => {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
      const rest: string[] = [];
      for (let line = await lines.next(); !line.done; line = await lines.next()) rest.push(line.value);
      return rest;
    },
  };
}
