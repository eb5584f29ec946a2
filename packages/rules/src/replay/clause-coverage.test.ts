import { expect, test } from 'vitest';
import { SEEDS_TIMEOUT } from '../../test/run-seeds.ts';
import { closeState } from '../compile/close-state.ts';
import { compileRules } from '../compile/compile-rules.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { FALSE, TRUE, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { packStates } from '../planes/packed-states.ts';
import { allStates } from '../testing/all-states.ts';
import { randomOf } from '../testing/random.ts';
import { randomSystem } from '../testing/random-system.ts';
import { measureRules } from './clause-coverage.ts';

/** The part at a path. */
function partAt(node: CompiledNode, path: readonly number[]): CompiledNode | undefined {
  const [place, ...rest] = path;
  if (place === undefined) return node;
  const parts =
    node.op === 'score' ? node.items.map(({ when }) => when) : node.op === 'literal' ? [] : node.of;
  const part = parts[place];
  return part && partAt(part, rest);
}

/** A condition with the part at a path replaced. */
function withPart(node: CompiledNode, path: readonly number[], part: CompiledNode): CompiledNode {
  const [place, ...rest] = path;
  if (place === undefined || node.op === 'literal') return part;
  if (node.op === 'score') {
    const items = node.items.map((item, at) =>
      at === place ? { ...item, when: withPart(item.when, rest, part) } : item,
    );
    return { ...node, items };
  }
  return { ...node, of: node.of.map((each, at) => (at === place ? withPart(each, rest, part) : each)) };
}

/** What is counted at a path, state by state, with a fact more of which nothing is ever known. */
function countAlone(root: CompiledNode, path: string, states: readonly KnownState[]) {
  const places = path === '' ? [] : path.split('.').map(Number);
  const part = partAt(root, places) ?? root;
  const count = { isTrue: 0, isFalse: 0, isUnknown: 0, decisive: 0 };
  for (const state of states) {
    const unknown: CompiledNode = { op: 'literal', fact: state.length, mask: 1 };
    const more = Uint32Array.from([...state, 3]);
    const value = truthOf(part, state);
    if (value === TRUE) count.isTrue += 1;
    if (value === FALSE) count.isFalse += 1;
    if (value === UNKNOWN) count.isUnknown += 1;
    const without = truthOf(withPart(root, places, unknown), more);
    if (truthOf(root, state) !== UNKNOWN && without === UNKNOWN) count.decisive += 1;
  }
  return count;
}

test(
  'what cases exercise is what is found by asking each state and by forgetting each part, in random systems',
  () => {
    const random = randomOf(31);
    for (let run = 0; run < 40; run += 1) {
      const { set, vocabulary } = randomSystem(random, { rules: [3, 5], facts: [4, 5] });
      const base = compileRules(set, vocabulary);
      const states = [...allStates(base.space)]
        .filter((state) => closeState(base, state) && random.chance(0.2))
        .slice(0, random.between(1, 150));
      const { coverage } = measureRules(base, packStates(base.space, states));
      for (const [place, { clauses }] of coverage.entries()) {
        const root = base.rules[place]?.node ?? { op: 'any', of: [] };
        const together = clauses.map(({ isTrue, isFalse, isUnknown, decisive }) => ({
          isTrue,
          isFalse,
          isUnknown,
          decisive,
        }));
        expect(together).toEqual(clauses.map(({ path }) => countAlone(root, path, states)));
      }
    }
  },
  SEEDS_TIMEOUT,
);
