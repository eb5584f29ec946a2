/**
 * Our API beside its peers: the same two queries on the same graph of 10,000 concepts and 100,000 statements, each
 * contender in a process of its own on one processor, in interleaved rounds. Floors: see `api/floors.ts`.
 *
 * `--quick` is for developing: one short round. `--only <key>` (repeatable) leaves the other contenders out, `--built`
 * takes the programs as they were built last, `--profile <folder>` keeps the profile of each contender's last round,
 * `--docs` puts what was measured into docs/performance.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchGraph } from './api/bench-graph.ts';
import { buildPrograms } from './api/build-programs.ts';
import { machine, paceInWords } from './api/conditions.ts';
import { CONTENDERS } from './api/contenders.ts';
import { judgeRatios } from './api/floors.ts';
import { QUERY_NAMES, questionsAbout } from './api/questions.ts';
import { checkAnswers, runRounds } from './api/rounds.ts';
import { runBench } from './api/run-bench.ts';
import { writeHanded } from './api/served.ts';
import { tableOf } from './api/table.ts';
import { writeIntoDocs } from './api/write-into-docs.ts';
import { startFilledDatabase } from './prisma/filled-database.ts';

const TITLES = { '3 hops': 'Three hops', small: 'Small query' } as const;

/** Their floors belong to the same table; each measures in its own process. */
const OTHER_BENCHES = ['swap', 'ranking'];

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    profile: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});

const pace = options.quick
  ? { rounds: 1, seconds: 3, warmUpSeconds: 3, connections: 32 }
  : { rounds: 3, seconds: 5, warmUpSeconds: 3, connections: 32 };
const contenders = CONTENDERS.filter(({ key }) => options.only?.includes(key) ?? true);
if (!options.built) buildPrograms();

const document = benchGraph();
const questions = questionsAbout(document);
const folder = mkdtempSync(join(tmpdir(), 'symptograph-bench-'));
const handed = join(folder, 'handed');
writeHanded(handed, { document, questions });
const database = contenders.some(({ needsDatabase }) => needsDatabase)
  ? await startFilledDatabase(document)
  : undefined;
try {
  const given = {
    handed,
    databaseUrl: database?.url ?? '',
    profiles: options.profile && resolve(options.profile),
  };
  await checkAnswers(contenders, given, questions);
  const measured = await runRounds(contenders, given, pace);
  const others = (options.only ? [] : OTHER_BENCHES).map((name) => ({ name, ...runBench(name) }));
  const verdicts = [...judgeRatios(measured['3 hops']), ...others.map(({ verdict }) => verdict)];
  const missed = verdicts.filter(({ holds }) => !holds);
  const report = [
    `${machine()}. ${document.concepts.length} concepts, ${document.statements.length} statements; ${paceInWords(pace)}.`,
    ...QUERY_NAMES.map((query) => `${TITLES[query]}\n\n${tableOf(contenders, measured[query])}`),
    ...others.map(({ name, said }) => `\`pnpm bench ${name}\`:\n\n\`\`\`\n${said}\n\`\`\``),
    verdicts.map(({ holds, line }) => `- ${holds ? 'holds' : 'MISSED'}: ${line}`).join('\n'),
    missed.length === 0
      ? `All ${verdicts.length} floors hold.`
      : `${missed.length} of ${verdicts.length} floors are missed.`,
  ].join('\n\n');
  console.log(`\n${report}`);
  if (options.docs) writeIntoDocs(report);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  await database?.stop();
  rmSync(folder, { recursive: true });
}
