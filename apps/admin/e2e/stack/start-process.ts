import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A server of the stack. */
export interface StackProcess {
  readonly child: ChildProcess;
  /** Asks it to end, and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

interface Wanted {
  readonly module: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Keeps its errors to itself: they are what the tests want of it. */
  readonly quiet?: boolean;
}

/** Ends a program that does not know its parent when the parent is gone. */
const EXIT_WITH_PARENT = 'data:text/javascript,process.on("disconnect",()=>process.exit(1))';

/** Starts a Node module as a server that does not outlive the run, whichever way the run ends. */
export function startProcess({ module, args = [], cwd, env, quiet = false }: Wanted): StackProcess {
  const child = fork(module, [...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    execArgv: ['--import', EXIT_WITH_PARENT],
    stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  return {
    child,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Resolves when the server answers at the address; throws when it ends before. */
export async function answers({ child }: StackProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server of ${url} ended with code ${child.exitCode}.`);
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
