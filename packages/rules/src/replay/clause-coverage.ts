import type { CompiledNode, RuleBase } from '../compile/compiled.ts';
import { nodeParts } from '../compile/node-parts.ts';
import type { PackedStates } from '../planes/packed-states.ts';
import { truthOfLiteral } from '../planes/truth-of-many.ts';
import { truthOfParts } from '../planes/truth-of-parts.ts';
import type { TruthPlanes } from '../planes/truth-planes.ts';
import { countBits } from './count-bits.ts';
import { decisiveParts } from './decisive-parts.ts';

/** In how many cases a part of a rule's compiled condition has which value. */
export interface ClauseCoverage {
  /** Places from the root down, `1.0` for the first part of the second; empty for the root. */
  readonly path: string;
  readonly node: CompiledNode;
  readonly isTrue: number;
  readonly isFalse: number;
  readonly isUnknown: number;
  /** Cases in which it decides the rule: were this part alone unknown, the rule would be too. */
  readonly decisive: number;
  /** UNHIT: no case knows whether it holds. */
  readonly seen: 'BOTH' | 'ONLY_TRUE' | 'ONLY_FALSE' | 'UNHIT';
}

/** What cases exercise of one rule: the root of its condition first, each part before its own parts. */
export interface RuleCoverage {
  readonly rule: string;
  readonly clauses: readonly ClauseCoverage[];
}

/** Coverage of every part of every rule, and the planes of the rules, which are found on the way. */
export interface MeasuredRules {
  readonly coverage: readonly RuleCoverage[];
  readonly planes: readonly TruthPlanes[];
}

/** A condition with its planes and those of all its parts. */
interface Measured {
  readonly node: CompiledNode;
  readonly planes: TruthPlanes;
  readonly parts: readonly Measured[];
}

/** What packed states exercise of some rules. */
export function measureRules({ rules }: Pick<RuleBase, 'rules'>, packed: PackedStates): MeasuredRules {
  const measured = rules.map(({ logic, node }) => ({ rule: logic.id, root: measure(node, packed) }));
  const lanes = lanesOf(packed);
  return {
    coverage: measured.map(({ rule, root }) => ({ rule, clauses: clausesOf(root, lanes) })),
    planes: measured.map(({ root }) => root.planes),
  };
}

function measure(node: CompiledNode, packed: PackedStates): Measured {
  if (node.op === 'literal') return { node, planes: truthOfLiteral(node, packed), parts: [] };
  const parts = nodeParts(node).map((part) => measure(part, packed));
  return { node, planes: truthOfParts(node, planesOf(parts), packed.words), parts };
}

function clausesOf(root: Measured, lanes: Int32Array): readonly ClauseCoverage[] {
  const clauses: ClauseCoverage[] = [];
  const visit = ({ node, planes, parts }: Measured, path: string, decides: Int32Array) => {
    clauses.push(clauseOf({ node, planes, path, decides }, lanes));
    if (node.op === 'literal') return;
    const decisive = decisiveParts(node, planes, planesOf(parts));
    for (const [place, part] of parts.entries()) {
      const both = decides.map((bits, word) => bits & (decisive[place]?.[word] ?? 0));
      visit(part, path === '' ? `${place}` : `${path}.${place}`, both);
    }
  };
  const { isTrue, isFalse } = root.planes;
  visit(
    root,
    '',
    isTrue.map((bits, word) => bits | (isFalse[word] ?? 0)),
  );
  return clauses;
}

function clauseOf(
  clause: Pick<Measured, 'node' | 'planes'> & { readonly path: string; readonly decides: Int32Array },
  lanes: Int32Array,
): ClauseCoverage {
  const { node, planes, path, decides } = clause;
  const isTrue = countBits(planes.isTrue, lanes);
  const isFalse = countBits(planes.isFalse, lanes);
  const isUnknown = countBits(lanes, lanes) - isTrue - isFalse;
  const one = isTrue > 0 ? 'ONLY_TRUE' : isFalse > 0 ? 'ONLY_FALSE' : 'UNHIT';
  const seen = isTrue > 0 && isFalse > 0 ? 'BOTH' : one;
  return { path, node, isTrue, isFalse, isUnknown, decisive: countBits(decides, lanes), seen };
}

function planesOf(parts: readonly Measured[]): readonly TruthPlanes[] {
  return parts.map(({ planes }) => planes);
}

/** A plane with the bit of every state set and no other. */
function lanesOf({ count, words }: PackedStates): Int32Array {
  const lanes = new Int32Array(words).fill(-1);
  const rest = count & 31;
  if (rest !== 0) lanes[words - 1] = 2 ** rest - 1;
  return lanes;
}
