import { randomOf } from '../src/testing/random.ts';
import { benchRules } from './bench-rules.ts';
import type { Contender, Findings } from './contenders/contender.ts';
import { jsonLogicCompiled, jsonLogicInterpreted } from './contenders/json-logic.ts';
import { jsonRules } from './contenders/json-rules.ts';
import { ourLevels, ourQuestions, ourReasons, ourTrace } from './contenders/our-rules.ts';
import { zen } from './contenders/zen.ts';
import { type Floor, timeFloor } from './part.ts';
import { medianOfRounds } from './rounds.ts';
import { shownTiming, showTable, TIMING_HEADINGS } from './show-table.ts';

const [RULES, FACTS, PEOPLE] = [100, 30, 60];
const FLOOR_US = 20;
const CONTENDERS = [
  ourLevels,
  ourReasons,
  ourQuestions,
  ourTrace,
  jsonLogicInterpreted,
  jsonLogicCompiled,
  jsonRules,
  zen,
];

/**
 * Evaluating 100 rules of the shape "a, and one of four, and not c" over 30 facts, each of which is present, absent or was never asked
 * about. Every engine answers the same where all is known, which is checked; how often it answers otherwise where something is not,
 * because it reads what was never asked about as absent, is a column.
 */
export async function evaluatePart(seed: number): Promise<Floor> {
  const random = randomOf(seed);
  const rules = benchRules(random, RULES, FACTS);
  const people = Array.from({ length: PEOPLE }, () => findings(() => random.next() < 0.6));
  const known = Array.from({ length: PEOPLE }, () => findings(() => true));
  const contenders = CONTENDERS.map((load) => load(rules, FACTS));
  const [ours] = contenders;
  if (!ours) throw new Error('There is nothing to compare.');
  const [right, rightWhenKnown] = [await levelsOf(ours, people), await levelsOf(ours, known)];
  const timed = contenders.map(({ read, levelOf }) => {
    const inputs = people.map(read) as never[];
    return {
      count: inputs.length,
      run: async () => {
        for (const input of inputs) await levelOf(input);
      },
    };
  });
  const timings = await medianOfRounds(timed, { warmUps: 20, count: 9 });
  const [oursTimed = { processor: Number.NaN, clock: Number.NaN }] = timings;
  const rows: string[][] = [];
  for (const [place, contender] of contenders.entries()) {
    const wrongWhenKnown = differences(await levelsOf(contender, known), rightWhenKnown);
    if (wrongWhenKnown > 0) throw new Error(`${contender.name} answers otherwise where all is known.`);
    const wrong = differences(await levelsOf(contender, people), right);
    const times = shownTiming(timings[place] ?? oursTimed, oursTimed);
    rows.push([contender.name, ...times, `${wrong} of ${PEOPLE}`, await contender.notFever()]);
  }
  console.log(`evaluating ${RULES} rules over ${FACTS} facts for a person, the median of 9 rounds`);
  showTable(['', ...TIMING_HEADINGS, 'other level', 'not fever, never asked'], rows);
  return timeFloor('evaluate', oursTimed, FLOOR_US);

  function findings(isAsked: () => boolean): Findings {
    const places = Array.from({ length: FACTS }, (_, place) => place).filter(isAsked);
    return new Map(places.map((place) => [place, random.chance(0.4)]));
  }
}

async function levelsOf(
  { read, levelOf }: Contender,
  people: readonly Findings[],
): Promise<readonly number[]> {
  const levels: number[] = [];
  for (const person of people) levels.push(await levelOf(read(person) as never));
  return levels;
}

function differences(levels: readonly number[], right: readonly number[]): number {
  return levels.filter((level, place) => level !== right[place]).length;
}
