/**
 * How many small mistakes in the rules of a pack its cases would notice (mutation score). Floor: 95 of 100 mutants that answer anything
 * otherwise. Those that answer every state as the rules do are proved to and do not count. `--json` prints the figures alone, for a
 * bench that shows them beside others.
 */
import { parseArgs } from 'node:util';
import {
  askedByRules,
  buildSnapshot,
  type CaseState,
  caseStates,
  namedByRules,
  ruleBookOf,
  vocabularyOf,
} from '@symptograph/core';
import { describeMutation, mutationScore, type ReplayCase, readingOf } from '@symptograph/rules';
import { contentPacks } from '../src/content-packs.ts';
import { readPack } from '../src/read-pack.ts';

const FLOOR = 0.95;

const { values } = parseArgs({
  options: { pack: { type: 'string', default: 'calf-pain' }, json: { type: 'boolean', default: false } },
});
const folder = contentPacks().find(({ slug }) => slug === values.pack)?.folder;
if (folder === undefined) throw new Error(`There is no pack ${values.pack}.`);
const { document } = await readPack(folder);
if (!document) throw new Error(`The pack ${values.pack} has errors; run pnpm content:check.`);

const snapshot = buildSnapshot(document);
const { set, base } = ruleBookOf(snapshot);
const { vocabulary } = vocabularyOf(snapshot, askedByRules(set), namedByRules(set));
const cases = caseStates(snapshot).map(replayCase);
const before = performance.now();
const score = mutationScore(cases, { set, base, vocabulary });
const ms = performance.now() - before;
const { killed, killedBy, equivalent, survivors } = score;
const holds = killed.rate >= FLOOR;

if (values.json) {
  console.log(
    JSON.stringify({
      pack: values.pack,
      rules: base.rules.length,
      cases: cases.length,
      killed: killed.count,
      of: killed.of,
      rate: killed.rate,
      equivalent: equivalent.length,
      survivors: survivors.length,
      ms,
      holds,
    }),
  );
} else {
  const reading = readingOf(vocabulary, set.criteria);
  console.log(`${values.pack}: ${base.rules.length} rules, ${cases.length} cases, ${ms.toFixed(0)} ms`);
  console.log(
    `noticed by level ${killedBy.FLOOR}, by conclusion ${killedBy.CONCLUSIONS}, by ceiling ${killedBy.CEILING}`,
  );
  for (const { mutant } of survivors)
    console.log(`not noticed: ${titleOf(mutant.subject)}: ${describeMutation(mutant, reading)}`);
  console.log(
    `floor ${holds ? 'holds' : 'missed'}: ${killed.count} of ${killed.of} mutants are noticed (${(100 * killed.rate).toFixed(1)} %), wanted ${100 * FLOOR} %`,
  );
}
process.exitCode = holds ? 0 : 1;

/** Of a rule or criterion. */
function titleOf(id: string): string {
  return [...set.rules, ...set.criteria].find((subject) => subject.id === id)?.title ?? id;
}

function replayCase({ given, state }: CaseState): ReplayCase {
  const { id, slug, expected, acceptable } = given;
  return { id, title: slug, state, expected, acceptable };
}
