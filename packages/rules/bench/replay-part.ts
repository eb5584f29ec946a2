import {
  closeState,
  compileTogether,
  evaluateLevels,
  nothingKnown,
  type ReplayCase,
  type RuleSystem,
  replay,
} from '../src/index.ts';
import { randomOf } from '../src/testing/random.ts';
import { benchRules, benchVocabulary, ruleSet } from './bench-rules.ts';
import { type Floor, timeFloor } from './part.ts';
import { medianOf, medianOfRounds } from './rounds.ts';
import { shownTiming, showTable, TIMING_HEADINGS } from './show-table.ts';

const [CASES, RULES, FACTS] = [1000, 100, 30];
const FLOOR_US = 20_000;

/** 1,000 cases answered by 100 rules before and after the edit of one, with flips, metrics and coverage; beside one case at a time. */
export async function replayPart(seed: number): Promise<Floor> {
  const random = randomOf(seed);
  const vocabulary = benchVocabulary(random, FACTS, FACTS / 4);
  const set = ruleSet(benchRules(random, RULES, FACTS));
  const edited = { ...set, rules: set.rules.filter(({ id }) => id !== 'rul_3') };
  const sides: readonly [RuleSystem, RuleSystem] = [
    { set, vocabulary },
    { set: edited, vocabulary },
  ];
  const [before, after] = compileTogether(...sides);
  const cases: ReplayCase[] = [];
  while (cases.length < CASES) {
    const state = nothingKnown(before.space);
    for (const place of state.keys()) if (random.chance(0.6)) state[place] = random.pick([1, 2]);
    if (!closeState(before, state.slice())) continue;
    const id = `cas_${cases.length}`;
    cases.push({ id, title: id, state, expected: 'SAME_DAY', acceptable: ['SAME_DAY', 'ROUTINE'] });
  }
  const oneByOne = () =>
    cases.map(({ state }) => {
      const closed = state.slice();
      closeState(before, closed);
      return [evaluateLevels(before, closed), evaluateLevels(after, closed)];
    });
  const flips = replay(cases, before, after).flips.length;
  const expected = oneByOne().filter(([was, is]) => was?.floor !== is?.floor).length;
  if (flips !== expected) throw new Error(`Replay sees ${flips} flips, one case at a time ${expected}.`);
  const [all = medianOf([]), each = medianOf([])] = await medianOfRounds(
    [
      { count: 1, run: () => replay(cases, before, after) },
      { count: 1, run: oneByOne },
    ],
    { warmUps: 10, count: 9 },
  );
  console.log(
    `\nreplaying ${CASES} cases on ${RULES} rules, before and after an edit: ${flips} flips, the median of 9 rounds`,
  );
  showTable(
    ['', ...TIMING_HEADINGS],
    [
      ['ours, with flips, metrics and coverage', ...shownTiming(all, all)],
      ['ours, one case at a time, levels alone', ...shownTiming(each, all)],
    ],
  );
  return timeFloor('replay', all, FLOOR_US);
}
