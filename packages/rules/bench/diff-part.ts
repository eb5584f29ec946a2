import {
  compileTogether,
  diffRuleBases,
  type Expression,
  type RuleLogic,
  type RuleSystem,
} from '../src/index.ts';
import { randomOf } from '../src/testing/random.ts';
import { benchRules, benchVocabulary, ruleSet } from './bench-rules.ts';
import { levelCanChange } from './contenders/solver-diff.ts';
import { type Floor, timeFloor } from './part.ts';
import { medianOf, medianOfRounds, type Timing, timeOf } from './rounds.ts';
import { shownTiming, showTable, TIMING_HEADINGS } from './show-table.ts';

const FLOOR_US = 50_000;

/** How many rules of a set are edited, one at a time, each in every way. */
const EDITED = 3;

/** Sizes: rules, facts. */
const SIZES = [
  [300, 300],
  [1000, 2000],
] as const;

type Edit = (when: Expression) => Expression;

/** Edits of "a, and one of four, and not c": one that can only lower, one that can only raise, one that changes nothing. */
const EDITS: readonly Edit[] = [
  (when) => mapAny(when, ({ of, ...any }) => ({ ...any, of: of.slice(1) })),
  (when) => (when.op === 'all' ? { ...when, of: when.of.slice(0, 2) } : when),
  (when) => {
    if (when.op !== 'all') return when;
    const [a, any, not] = when.of;
    if (!a || !not || any?.op !== 'any') return when;
    return { op: 'any', of: any.of.map((one): Expression => ({ op: 'all', of: [one, not, a] })) };
  },
];

/**
 * What the edit of one rule does to levels, all of it with witnesses by us, and only whether there is anything by a solver; both must agree on
 * that for every edit.
 */
export async function diffPart(seed: number): Promise<Floor> {
  const rows: string[][] = [];
  const diffs: Timing[] = [];
  for (const [rules, facts] of SIZES) {
    const edits = editsOf(seed, rules, facts);
    const first = await firstTime(edits);
    const solver = await solvedTime(edits);
    const { diffed, compiled } = await ourTimes(edits);
    diffs.push(diffed);
    const row = (name: string, timing: Timing) =>
      rows.push([`${rules} rules, ${facts} facts: ${name}`, ...shownTiming(timing, diffed)]);
    row('ours, every witness', diffed);
    row('ours, the edited rule compiled too', compiled);
    row('ours, the first edit of all', first);
    row('logic-solver, whether there is any', solver);
  }
  console.log(`\nwhat the edit of one rule does, the median of ${EDITED * EDITS.length} edits; same answers`);
  showTable(['', ...TIMING_HEADINGS], rows);
  const [slowest = medianOf([])] = diffs.toSorted((a, b) => b.processor - a.processor);
  return timeFloor('one-rule diff', slowest, FLOOR_US);
}

interface Edits {
  readonly old: RuleSystem;
  readonly edited: readonly RuleSystem[];
}

/** From nothing compiled to the first diff. */
function firstTime({ old, edited: [first = old] }: Edits): Promise<Timing> {
  return timeOf({ count: 1, run: () => diffRuleBases(...compileTogether(old, first)) });
}

/** The solver's time for an edit. Throws when it does not answer as the diff does. */
async function solvedTime({ old, edited }: Edits): Promise<Timing> {
  const timings: Timing[] = [];
  for (const next of edited) {
    const pair = compileTogether(old, next);
    const { witnesses } = diffRuleBases(...pair);
    const isChanged = witnesses.some(({ before, after }) => before.floor !== after.floor);
    const answers: boolean[] = [];
    timings.push(await timeOf({ count: 1, run: () => answers.push(levelCanChange(...pair)) }));
    if (answers[0] !== isChanged) throw new Error(`The solver says ${answers[0]}, the diff ${isChanged}.`);
  }
  return medianOf(timings);
}

/** Our time for an edit, the pair of rule bases given and not. */
async function ourTimes({ old, edited }: Edits) {
  const pairs = edited.map((next) => compileTogether(old, next));
  const each = pairs.map((pair) => ({ count: 1, run: () => diffRuleBases(...pair) }));
  const whole = edited.map((next) => ({
    count: 1,
    run: () => diffRuleBases(...compileTogether(old, { ...next })),
  }));
  const timings = await medianOfRounds([...each, ...whole], { warmUps: 1, count: 5 });
  return {
    diffed: medianOf(timings.slice(0, each.length)),
    compiled: medianOf(timings.slice(each.length)),
  };
}

function editsOf(seed: number, count: number, facts: number): Edits {
  const random = randomOf(seed);
  const vocabulary = benchVocabulary(random, facts, facts / 4);
  const set = ruleSet(benchRules(random, count, facts));
  const old: RuleSystem = { set, vocabulary };
  const places = Array.from({ length: EDITED }, () => random.between(0, count - 1));
  const edited = places.flatMap((place) =>
    EDITS.map((edit): RuleSystem => {
      const change = (rule: RuleLogic): RuleLogic => ({ ...rule, when: edit(rule.when) });
      const rules = set.rules.map((rule, each) => (each === place ? change(rule) : rule));
      return { set: { ...set, rules }, vocabulary };
    }),
  );
  return { old, edited };
}

function mapAny(
  when: Expression,
  change: (any: Expression & { readonly op: 'any' }) => Expression,
): Expression {
  return when.op === 'all'
    ? { ...when, of: when.of.map((part) => (part.op === 'any' ? change(part) : part)) }
    : when;
}
