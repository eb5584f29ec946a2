/**
 * Our API beside its peers: the same two queries on the same graph of 10,000 concepts and 100,000 statements, each
 * contender in a process of its own on one processor, in interleaved rounds. Floors: see `api/floors.ts`.
 *
 * `--quick` is for developing: one short round. `--only <key>` (repeatable) leaves the other contenders out, `--built`
 * takes the programs as they were built last, `--profile <folder>` keeps the profile of each contender's last round.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchGraph } from './api/bench-graph.ts';
import { buildPrograms } from './api/build-programs.ts';
import { CONTENDERS } from './api/contenders.ts';
import { judgeRatios } from './api/floors.ts';
import { canPin } from './api/pinned.ts';
import { QUERY_NAMES, questionsAbout } from './api/questions.ts';
import { checkAnswers, runRounds } from './api/rounds.ts';
import { runBench } from './api/run-bench.ts';
import { writeHanded } from './api/served.ts';
import { tableOf } from './api/table.ts';
import { startFilledDatabase } from './prisma/filled-database.ts';

/** Their floors belong to the same table; each measures in its own process. */
const OTHER_BENCHES = ['swap', 'ranking'];

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
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
  console.log(
    `${document.concepts.length} concepts, ${document.statements.length} statements; ${pace.rounds} rounds of ${pace.seconds} s, ` +
      `${pace.connections} connections; ${canPin ? 'the server on one processor, the load on another' : 'processors not pinned'}`,
  );
  await checkAnswers(contenders, given, questions);
  const measured = await runRounds(contenders, given, pace);
  for (const query of QUERY_NAMES) console.log(`\n${query}\n\n${tableOf(contenders, measured[query])}`);
  const verdicts = [...judgeRatios(measured['3 hops']), ...(options.only ? [] : OTHER_BENCHES.map(runBench))];
  console.log();
  for (const { holds, line } of verdicts) console.log(`${holds ? 'holds ' : 'MISSED'} ${line}`);
  const missed = verdicts.filter(({ holds }) => !holds);
  console.log(
    missed.length === 0
      ? `all ${verdicts.length} floors hold`
      : `${missed.length} of ${verdicts.length} floors missed`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  await database?.stop();
  rmSync(folder, { recursive: true });
}
