import { expect, test } from 'vitest';
import { compileRules } from '../compile/compile-rules.ts';
import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { TRUE, truthOf } from '../kleene/truth-of.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import { URGENCIES, URGENCY_LABELS, urgencyRank } from '../rule/urgency.ts';
import { closedStates, floorAt } from '../testing/brute-force-levels.ts';
import { type Random, randomOf } from '../testing/random.ts';
import { literalExpression, randomLiteral, randomSystem } from '../testing/random-system.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { analyze } from './analyze.ts';

const RUNS = 120;

/** Rules of which some are others with more or fewer demands, so that they subsume and shadow each other often. */
function relatedRules(
  random: Random,
  rules: readonly RuleLogic[],
  { facts }: Vocabulary,
): readonly RuleLogic[] {
  const literal = () => literalExpression(randomLiteral(random, facts));
  const derived = rules.slice(0, 3).map((rule, place): RuleLogic => {
    const op = random.pick(['all', 'any'] as const);
    const when = random.chance(0.2) ? rule.when : { op, of: [rule.when, literal()] };
    return { ...rule, id: `rul_d${place}`, title: `derived ${place}`, when };
  });
  return [...rules, ...derived];
}

function randomBase(random: Random): RuleBase {
  const { set, vocabulary } = randomSystem(random, { rules: [3, 4], facts: [3, 4] });
  return compileRules({ ...set, rules: relatedRules(random, set.rules, vocabulary) }, vocabulary);
}

const lists = ['suggests', 'rulesOut', 'raisesPriorOf', 'tests'] as const;

function concludesAll(stronger: CompiledRule, weaker: CompiledRule): boolean {
  const within = (list: (typeof lists)[number]) => {
    const known = new Set(stronger.logic.then[list]);
    return weaker.logic.then[list].every((id) => known.has(id));
  };
  return stronger.rank >= weaker.rank && lists.every(within);
}

function isTrue({ node }: CompiledRule, state: KnownState): boolean {
  return truthOf(node, state) === TRUE;
}

/** By looking at every closed state: `code subject related...` for each finding that there should be. */
function expectedOf(base: RuleBase): readonly string[] {
  const states = closedStates(base);
  const truths = new Map(base.rules.map((rule) => [rule, states.filter((state) => isTrue(rule, state))]));
  const covers = (wider: CompiledRule, rule: CompiledRule) =>
    wider !== rule &&
    truths.get(rule)?.length !== 0 &&
    concludesAll(wider, rule) &&
    truths.get(rule)?.every((state) => isTrue(wider, state)) === true;
  return base.rules.flatMap((rule, place) => {
    const { id } = rule.logic;
    const covering = base.rules.filter((other) => covers(other, rule));
    const equal = covering.filter((other) => covers(rule, other));
    const earlier = equal.filter((other) => base.rules.indexOf(other) < place);
    const wider = covering.filter((other) => !equal.includes(other));
    const others = { rules: base.rules.filter((other) => other !== rule) };
    const states = truths.get(rule) ?? [];
    const isShadowed =
      covering.length === 0 &&
      rule.rank > 0 &&
      states.length > 0 &&
      rule.logic.then.suggests.length === 0 &&
      states.every((state) => floorAt(others, state) >= rule.rank);
    const named = (found: readonly CompiledRule[]) =>
      found
        .map(({ logic }) => logic.id)
        .sort()
        .join();
    return [
      ...(states.length === 0 ? [`NEVER_FIRES ${id} `] : []),
      ...(earlier.length > 0 ? [`EQUIVALENT ${id} ${named(earlier)}`] : []),
      ...(wider.length > 0 ? [`SUBSUMED ${id} ${named(wider)}`] : []),
      ...(isShadowed ? [`SHADOWED ${id} `] : []),
    ];
  });
}

test('rules that never fire, add nothing, say the same or change no level are those that every state says are, in random systems', () => {
  const random = randomOf(41);
  const seen = new Map<string, number>();
  const compared = ['NEVER_FIRES', 'EQUIVALENT', 'SUBSUMED', 'SHADOWED'];
  for (let run = 0; run < RUNS; run += 1) {
    const base = randomBase(random);
    const expected = expectedOf(base);
    const found = analyze(base)
      .filter(({ code }) => compared.includes(code))
      .map(({ code, subject, related = [] }) =>
        code === 'SHADOWED' ? `${code} ${subject} ` : `${code} ${subject} ${[...related].sort().join()}`,
      );
    expect([...found].sort()).toEqual([...expected].sort());
    for (const each of expected) {
      const [code = ''] = each.split(' ');
      seen.set(code, (seen.get(code) ?? 0) + 1);
    }
  }
  for (const code of compared) expect(seen.get(code) ?? 0, code).toBeGreaterThan(4);
});

test('levels are unreached exactly when no state has them as its level, in random systems', () => {
  const random = randomOf(42);
  let unreached = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const base = randomBase(random);
    const reached = new Set(closedStates(base).map((state) => floorAt(base, state)));
    const expected = URGENCIES.filter((urgency) => urgency !== 'NONE' && !reached.has(urgencyRank(urgency)));
    const found = analyze(base).filter(({ code }) => code === 'LEVEL_UNREACHED');
    expect(found).toHaveLength(expected.length);
    for (const urgency of expected) {
      expect(found.some(({ sentence }) => sentence.includes(URGENCY_LABELS[urgency]))).toBe(true);
    }
    unreached += found.filter(({ related = [] }) => related.length > 0).length;
  }
  expect(unreached).toBeGreaterThan(4);
});
