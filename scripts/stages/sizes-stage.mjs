// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './run-command.mjs';

const SOURCE_FOLDERS = ['apps', 'packages', 'scripts'];
const SOURCE_FILE = /\.(?:ts|tsx|mjs|js)$/;
const NOT_SOURCE = new Set(['node_modules', 'dist', 'generated', 'test-results', 'public']);
const USUAL_LINES = 150;
const SMELL_LINES = 300;
const USUAL_SHARE = 0.9;

/**
 * Nine of ten source files, tests included, have at most 150 lines; those over 300 are named.
 * @type {import('./stage.mjs').Stage}
 */
export const sizesStage = {
  name: 'sizes: 90 % of source files have at most 150 lines',
  runner: 'checks',
  async run() {
    const files = (await Promise.all(SOURCE_FOLDERS.map((folder) => measure(join(root, folder))))).flat();
    const share = files.filter(({ lines }) => lines <= USUAL_LINES).length / files.length;
    const large = files.filter(({ lines }) => lines > SMELL_LINES);
    const notes = [
      `${(share * 100).toFixed(1)} % of ${files.length} files have at most ${USUAL_LINES} lines`,
      ...large.map(({ path, lines }) => `${relative(root, path)} has ${lines}`),
    ];
    return share >= USUAL_SHARE ? { passed: 1, failed: 0, notes } : { passed: 0, failed: 1, notes };
  },
};

/**
 * @param {string} folder
 * @returns {Promise<{ path: string, lines: number }[]>}
 */
async function measure(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const measured = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (NOT_SOURCE.has(entry.name) || entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return measure(path);
    if (!SOURCE_FILE.test(entry.name)) return [];
    return [{ path, lines: (await readFile(path, 'utf8')).split('\n').length - 1 }];
  });
  return (await Promise.all(measured)).flat();
}
