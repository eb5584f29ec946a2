// @ts-check
// Runs the bench of the given name, on the source, and ends with its exit code; without a name, says which there are.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageProgram, root, runCommand } from './stages/run-command.mjs';

const benches = await findBenches();
const name = process.argv[2] ?? '';
const file = benches.get(name);
if (file === undefined) {
  console.error(
    `${name === '' ? 'Say which bench' : `There is no bench "${name}"`}: ${[...benches.keys()].join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  const node = ['--expose-gc', '--conditions=symptograph-source'];
  const { code } = await runCommand(
    [...packageProgram('tsx', 'tsx'), ...node, file, ...process.argv.slice(3)],
    {
      show: true,
    },
  );
  process.exitCode = code ?? 1;
}

/** The benches of all workspaces by name: `bench/<name>.bench.ts`. */
async function findBenches() {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const group of ['apps', 'packages']) {
    for (const workspace of await readdir(join(root, group))) {
      const folder = join(root, group, workspace, 'bench');
      for (const entry of await readdir(folder).catch(() => [])) {
        if (entry.endsWith('.bench.ts')) found.set(entry.replace('.bench.ts', ''), join(folder, entry));
      }
    }
  }
  return found;
}
