import { isExpected } from '../admin-socket/is-expected.ts';

/** Prints the lines that a command comes to; where it is refused, the sentence that says why on stderr, with exit code 1. */
export async function reporting(command: () => Promise<readonly string[]>): Promise<void> {
  try {
    const lines = await command();
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
