import { expect, test } from 'vitest';
import { closeState } from '../compile/close-state.ts';
import { compileRules } from '../compile/compile-rules.ts';
import { type KnownState, nothingKnown } from '../compile/fact-space.ts';
import { isMet, type Term } from '../implicant/term.ts';
import { termsOf } from '../implicant/terms-of.ts';
import { FALSE, truthOf } from '../kleene/truth-of.ts';
import { allStates } from '../testing/all-states.ts';
import { randomOf } from '../testing/random.ts';
import { randomSystem } from '../testing/random-system.ts';
import { workBudget } from '../work-budget.ts';
import { findExclusion } from './exclusion-search.ts';

const nothing = () => true;
const anything = { fact: 0, mask: 3 };

test('a state in which all rules are FALSE is found exactly when there is one, in random systems', () => {
  const random = randomOf(21);
  const outcomes = { FOUND: 0, NONE: 0 };
  for (let run = 0; run < 80; run += 1) {
    const { set, vocabulary } = randomSystem(random, { rules: [2, 5], facts: [3, 5] });
    const base = compileRules(set, vocabulary);
    const whenFalse = base.rules.map(({ node }) => termsOf(node, false, base.space) ?? []);
    const fact = random.between(0, base.space.facts.length - 1);
    const kept = random.between(1, base.space.facts[fact]?.full ?? 1);
    const open = { fact, mask: kept };
    const isAllowed = (state: KnownState) => ((state[fact] ?? 0) & kept) !== 0 && (state[0] ?? 0) !== 1;
    const expected = [...allStates(base.space)].some(
      (state) =>
        closeState(base, state) &&
        isAllowed(state) &&
        base.rules.every(({ node }) => truthOf(node, state) === FALSE),
    );
    const { implications } = base;
    const found = findExclusion(
      nothingKnown(base.space),
      { implications, whenFalse, open, isAllowed },
      workBudget(100_000),
    );
    expect(found.kind).toBe(expected ? 'FOUND' : 'NONE');
    if (found.kind === 'FOUND') {
      const again = found.state.slice();
      expect(closeState(base, again) && isAllowed(again)).toBe(true);
      expect(again).toEqual(found.state);
      for (const { node } of base.rules) expect(truthOf(node, found.state)).toBe(FALSE);
    }
    outcomes[expected ? 'FOUND' : 'NONE'] += 1;
  }
  expect(Math.min(outcomes.FOUND, outcomes.NONE)).toBeGreaterThan(20);
});

test('the state that is found keeps what is known at the start', () => {
  const whenFalse: readonly Term[][] = [[[{ fact: 0, mask: 1 }], [{ fact: 1, mask: 1 }]]];
  const goal = { implications: [[], []], whenFalse, open: anything, isAllowed: nothing };
  const found = findExclusion(Uint32Array.of(2, 3), goal, workBudget(100));
  expect(found).toEqual({ kind: 'FOUND', state: Uint32Array.of(2, 1) });
  expect(findExclusion(Uint32Array.of(2, 2), goal, workBudget(100))).toEqual({ kind: 'NONE' });
});

test('a start that contradicts itself leads nowhere', () => {
  const goal = { implications: [[]], whenFalse: [], open: anything, isAllowed: nothing };
  expect(findExclusion(Uint32Array.of(0), goal, workBudget(100))).toEqual({ kind: 'NONE' });
});

/** Each pigeon in a hole and no two in one, as terms that must be met. */
function pigeonhole(pigeons: number, holes: number) {
  const sits = (pigeon: number, hole: number) => pigeon * holes + hole;
  const below = (count: number) => Array.from({ length: count }, (_, place) => place);
  const seated = below(pigeons).map((pigeon) =>
    below(holes).map((hole): Term => [{ fact: sits(pigeon, hole), mask: 2 }]),
  );
  const alone = below(holes).flatMap((hole) =>
    below(pigeons).flatMap((one) =>
      below(one).map((other) => [one, other].map((each): Term => [{ fact: sits(each, hole), mask: 1 }])),
    ),
  );
  const start = new Uint32Array(pigeons * holes).fill(3);
  const implications = Array.from(start, () => []);
  return {
    start,
    goal: { implications, whenFalse: [...seated, ...alone], open: anything, isAllowed: nothing },
  };
}

test('a search that uses up its work says so instead of guessing', () => {
  const { start, goal } = pigeonhole(8, 7);
  expect(findExclusion(start, goal, workBudget(20_000))).toEqual({ kind: 'TOO_LARGE' });
});

test('where every way must be tried, all are', () => {
  const crowded = pigeonhole(4, 3);
  expect(findExclusion(crowded.start, crowded.goal, workBudget(100_000))).toEqual({ kind: 'NONE' });
  const roomy = pigeonhole(4, 4);
  const found = findExclusion(roomy.start, roomy.goal, workBudget(100_000));
  const isSeated = (terms: readonly Term[]) =>
    found.kind === 'FOUND' && terms.some((term) => isMet(term, found.state));
  expect(roomy.goal.whenFalse.filter((terms) => !isSeated(terms))).toEqual([]);
});
