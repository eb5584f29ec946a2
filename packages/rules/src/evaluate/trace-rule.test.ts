import { expect, test } from 'vitest';
import { closeState } from '../compile/close-state.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { nodeParts } from '../compile/node-parts.ts';
import { isMet, type Term, withTerm } from '../implicant/term.ts';
import { FALSE, TRUE, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { namedBase } from '../testing/named-base.ts';
import { randomOf } from '../testing/random.ts';
import { laterStates, randomPositions } from '../testing/random-position.ts';
import type { RuleTrace, TraceNode } from './rule-trace.ts';
import { traceRule } from './trace-rule.ts';

function* leavesOf(trace: TraceNode): Generator<TraceNode> {
  if (trace.node.op === 'literal') yield trace;
  for (const part of trace.of) yield* leavesOf(part);
}

/** The condition with one of its literals, counted from the left, put as one that nobody can know. */
function withUnknown(node: CompiledNode, place: number, unknown: CompiledNode): CompiledNode {
  if (node.op === 'literal') return place === 0 ? unknown : node;
  let before = 0;
  const parts = nodeParts(node).map((part) => {
    const count = literalCount(part);
    const inside = place >= before && place < before + count;
    const changed = inside ? withUnknown(part, place - before, unknown) : part;
    before += count;
    return changed;
  });
  if (node.op !== 'score') return { ...node, of: parts };
  const items = node.items.map(({ points, when }, nth) => ({ points, when: parts[nth] ?? when }));
  return { ...node, items };
}

function literalCount(node: CompiledNode): number {
  return node.op === 'literal' ? 1 : nodeParts(node).reduce((sum, part) => sum + literalCount(part), 0);
}

/** All traces of some random rules, with a state that has one fact more, of which nothing is known. */
function* tracesOf(seed: number) {
  for (const { base, states, state } of randomPositions(randomOf(seed), 25, 4)) {
    for (const rule of base.rules) yield { base, states, state, trace: traceRule(rule, state, base) };
  }
}

test('every part of a trace has the value that it has by itself, and mirrors the condition', () => {
  const check = (trace: TraceNode, state: KnownState) => {
    expect(trace.value).toBe(truthOf(trace.node, state));
    expect(trace.of.map(({ node }) => node)).toEqual(nodeParts(trace.node));
    for (const part of trace.of) check(part, state);
  };
  for (const { trace, state } of tracesOf(51)) check(trace.root, state);
});

test('a literal is decisive exactly when the rule would be unknown without it', () => {
  for (const { trace, state } of tracesOf(52)) {
    if (trace.value === UNKNOWN) continue;
    const unknown: CompiledNode = { op: 'literal', fact: state.length, mask: 2 };
    const wider = Uint32Array.from([...state, 3]);
    for (const [place, leaf] of [...leavesOf(trace.root)].entries()) {
      const without = truthOf(withUnknown(trace.rule.node, place, unknown), wider);
      expect(leaf.role === 'DECISIVE').toBe(without === UNKNOWN);
    }
  }
});

test('the literals that support a value are enough for it', () => {
  for (const { trace, state } of tracesOf(53)) {
    if (trace.value === UNKNOWN) continue;
    const unknown: CompiledNode = { op: 'literal', fact: state.length, mask: 2 };
    const wider = Uint32Array.from([...state, 3]);
    const alone = [...leavesOf(trace.root)].reduce(
      (node, leaf, place) => (leaf.role === 'NONE' ? withUnknown(node, place, unknown) : node),
      trace.rule.node,
    );
    expect(truthOf(alone, wider)).toBe(trace.value);
  }
});

test('an undetermined rule stays open as long as none of the literals that keep it open is known', () => {
  for (const { trace } of tracesOf(54)) {
    if (trace.value !== UNKNOWN) continue;
    const roles = [...leavesOf(trace.root)].filter(({ role }) => role !== 'NONE');
    expect(roles.length).toBeGreaterThan(0);
    expect(roles.every(({ role, value }) => role === 'SUPPORTING' && value === UNKNOWN)).toBe(true);
  }
});

test('the reason of a true or a false rule is met and gives it its value; an undetermined one has none', () => {
  for (const { trace, state, base } of tracesOf(55)) {
    expect(trace.reason === undefined).toBe(trace.value === UNKNOWN);
    if (!trace.reason) continue;
    const nothing = Uint32Array.from(base.space.facts, ({ full }) => full);
    expect(isMet(trace.reason, state)).toBe(true);
    expect(truthOf(trace.rule.node, withTerm(nothing, trace.reason))).toBe(trace.value);
  }
});

/** What is known once a change of what is known, or a gain in knowledge of what is not, has come about; not closed. */
function changed({ value }: RuleTrace, state: KnownState, change: Term): KnownState {
  if (value === UNKNOWN) return withTerm(state, change);
  const known = state.slice();
  for (const { fact, mask } of change) known[fact] = mask;
  return known;
}

test('what would change a value changes it, and the graph allows nothing less that does', () => {
  for (const { base, state, trace } of tracesOf(56)) {
    for (const [change, wanted] of [
      [trace.trueIf, TRUE],
      [trace.falseIf, FALSE],
    ] as const) {
      if (!change) continue;
      const known = changed(trace, state, change);
      const isAllowed = closeState(base, known);
      expect(isAllowed || trace.value !== UNKNOWN).toBe(true);
      if (!isAllowed) continue;
      expect(truthOf(trace.rule.node, known)).toBe(wanted);
      const less = change
        .map((part) =>
          changed(
            trace,
            state,
            change.filter((other) => other !== part),
          ),
        )
        .filter((fewer) => closeState(base, fewer) && truthOf(trace.rule.node, fewer) === wanted);
      expect(less).toEqual([]);
    }
  }
});

test('nothing would change an undetermined rule only when no later state does', () => {
  for (const { states, state, trace } of tracesOf(57)) {
    if (trace.value !== UNKNOWN) continue;
    const reached = new Set(laterStates(states, state).map((more) => truthOf(trace.rule.node, more)));
    expect(trace.trueIf !== undefined).toBe(reached.has(TRUE));
    expect(trace.falseIf !== undefined).toBe(reached.has(FALSE));
  }
});

test('a score in a trace shows its sum, and items with negative points speak for the other side', () => {
  const { base, stateWith } = namedBase({
    facts: ['calf swelling', 'recent surgery', 'other cause'],
    rules: [
      [
        'Wells',
        'SAME_DAY',
        ({ is }) => ({
          op: 'score',
          gte: 2,
          items: [
            { points: 1, when: is('calf swelling') },
            { points: 1, when: is('recent surgery') },
            { points: -2, when: is('other cause') },
          ],
        }),
      ],
    ],
  });
  const [rule] = base.rules;
  if (!rule) throw new Error('there is no rule');
  const state = stateWith({ present: ['calf swelling', 'recent surgery'], absent: ['other cause'] });
  const { root, falseIf } = traceRule(rule, state, base);
  expect(root.sum).toEqual({ low: 2, high: 2 });
  expect(root.of.map(({ role }) => role)).toEqual(['DECISIVE', 'DECISIVE', 'DECISIVE']);
  expect(falseIf).toHaveLength(1);
});

test('a condition with more than 5,000 reasons still has one, and the least changes, of which nothing can be spared', () => {
  const names = Array.from({ length: 20 }, (_, place) => `sign ${place}`);
  const system = namedBase({
    facts: names,
    rules: [['Many', 'SAME_DAY', ({ is }) => ({ op: 'atLeast', n: 10, of: names.map((name) => is(name)) })]],
  });
  const [rule] = system.base.rules;
  if (!rule) throw new Error('there is no rule');
  const traceWith = (known: Parameters<typeof system.stateWith>[0]) =>
    traceRule(rule, system.stateWith(known), system.base);
  expect(traceWith({ present: names.slice(0, 15) }).reason).toHaveLength(10);
  expect(traceWith({ present: names.slice(0, 15) }).falseIf).toHaveLength(11);
  expect(traceWith({ absent: names.slice(0, 15) }).reason).toHaveLength(11);
  expect(traceWith({ present: names.slice(0, 8) }).trueIf).toHaveLength(2);
  expect(traceWith({ present: names.slice(0, 8) }).falseIf).toHaveLength(11);
});
