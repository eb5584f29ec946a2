import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'performance.md');
const BEGIN = '<!-- measured by pnpm bench api -->';
const END = '<!-- end of what was measured -->';

/** Puts a report in the place of the one that docs/performance.md holds. Throws when the page has no such place. */
export function writeIntoDocs(report: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${PAGE} lacks the lines ${BEGIN} and ${END}.`);
  writeFileSync(PAGE, `${page.slice(0, begin + BEGIN.length)}\n\n${report.trim()}\n\n${page.slice(end)}`);
}
