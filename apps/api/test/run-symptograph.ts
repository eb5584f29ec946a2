import { execFile } from 'node:child_process';
import { nodeArguments } from '@symptograph/db/testing';

/** How a command ended, and what it said. */
export interface CommandEnd {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the operators' program to its end, in the environment of the tests or another, with a text on its stdin. */
export function runSymptograph(
  words: readonly string[],
  { env = process.env, input = '' }: { readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): Promise<CommandEnd> {
  const node = nodeArguments(new URL('..', import.meta.url), 'src/symptograph.ts');
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...node, ...words], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
    child.stdin?.end(input);
  });
}
