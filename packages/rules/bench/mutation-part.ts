import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Floor } from './part.ts';
import { shownTime, showTable } from './show-table.ts';

/** This package does not know the packs: their own bench is run and says its figures. */
const BENCH = fileURLToPath(new URL('../../content/bench/mutation.bench.ts', import.meta.url));

const figuresShape = z.object({
  ...{ pack: z.string(), rules: z.int(), cases: z.int(), ms: z.number() },
  ...{ killed: z.int(), of: z.int(), rate: z.number(), equivalent: z.int(), holds: z.boolean() },
});

/** How many mistakes in the rules of the calf-pain pack its cases notice. */
export function mutationPart(): Floor {
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, BENCH, '--json'], {
    encoding: 'utf8',
  });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error(`The bench of the packs failed: ${stderr}`);
  const { pack, rules, cases, ms, killed, of, rate, equivalent, holds } = figuresShape.parse(
    JSON.parse(line),
  );
  console.log(`\nmutants of the ${rules} rules of ${pack}, noticed by its ${cases} cases`);
  showTable(
    ['', 'mutants'],
    [
      ['noticed', `${killed} of ${of}`],
      ['proved to change nothing, not counted', `${equivalent}`],
      ['time', shownTime(1000 * ms)],
    ],
  );
  return { name: 'mutation score', holds, told: `${(100 * rate).toFixed(1)} %, wanted >= 95 %` };
}
