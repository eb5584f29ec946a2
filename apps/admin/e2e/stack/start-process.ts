import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A server of the stack. */
export interface StackProcess {
  readonly child: ChildProcess;
  /** Resolves when the program says that it is ready; rejects when it ends before. */
  readonly ready: Promise<void>;
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
  const ready = Promise.race([
    once(child, 'message').then(() => undefined),
    gone.then(([code]) => {
      throw new Error(`${module} ended with code ${code} before it was ready.`);
    }),
  ]);
  // Whoever does not wait for it learns otherwise that it ended.
  ready.catch(() => undefined);
  return {
    child,
    ready,
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
