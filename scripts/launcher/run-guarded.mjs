// @ts-check
// Runs the command in its arguments, and ends it with all its children when the channel to the launcher closes or
// the launcher asks. For programs that are not Node's own, as a build is. It leads the process group they are in.
import { spawn } from 'node:child_process';

/** How long a build may take to stop its tasks, in milliseconds. */
const STOP_MS = 3000;

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let isEnding = false;

function end() {
  if (isEnding) return;
  isEnding = true;
  process.kill(-process.pid, 'SIGTERM');
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), STOP_MS);
}

process.on('disconnect', end);
process.on('SIGTERM', end);
child.once('error', () => process.exit(1));
child.once('exit', (code) => process.exit(code ?? 1));
