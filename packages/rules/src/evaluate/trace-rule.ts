import { assertNever } from '../assert-never.ts';
import type { CompiledNode, CompiledRule } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { nodeParts } from '../compile/node-parts.ts';
import { FALSE, scoreInterval, TRUE, type Truth, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { leastTerm } from './least-term.ts';
import { nearestTerm } from './nearest-term.ts';
import { reasonOf } from './reason-of.ts';
import type { RuleTrace, TraceNode, TraceRole } from './rule-trace.ts';
import type { Graph } from './situation.ts';

/** Why a rule has its value in a closed state, node by node, and what would change it. */
export function traceRule(rule: CompiledRule, state: KnownState, graph: Graph): RuleTrace {
  const { node } = rule;
  const value = truthOf(node, state);
  const isOpen = value === UNKNOWN;
  const changeTo = (wanted: boolean) =>
    isOpen ? leastTerm({ node, state }, wanted, graph) : nearestTerm({ node, state }, wanted, graph);
  return {
    rule,
    value,
    root: traceNode(node, isOpen ? 'SUPPORTING' : 'DECISIVE', state),
    reason: isOpen ? undefined : reasonOf(node, state, graph.space),
    trueIf: value === TRUE ? undefined : changeTo(true),
    falseIf: value === FALSE ? undefined : changeTo(false),
  };
}

function traceNode(node: CompiledNode, role: TraceRole, state: KnownState): TraceNode {
  const value = truthOf(node, state);
  const sum = node.op === 'score' ? scoreInterval(node.items, state) : undefined;
  const parts = nodeParts(node);
  const values = parts.map((part) => truthOf(part, state));
  const of = parts.map((part, place) => traceNode(part, roleOfPart({ node, role, values }, place), state));
  return { node, value, role, sum, of };
}

interface Whole {
  readonly node: CompiledNode;
  readonly role: TraceRole;
  readonly values: readonly Truth[];
}

function roleOfPart({ node, role, values }: Whole, place: number): TraceRole {
  if (role === 'NONE') return 'NONE';
  const value = valueFrom(node, values);
  if (value !== UNKNOWN && valueFrom(node, values.with(place, UNKNOWN)) === UNKNOWN) return role;
  return speaksFor(node, value, { own: values[place] ?? UNKNOWN, place }) ? 'SUPPORTING' : 'NONE';
}

/** Whether a part is on the side of the value of the whole; of a score, items with negative points count the other way round. */
function speaksFor(
  node: CompiledNode,
  value: Truth,
  { own, place }: { readonly own: Truth; readonly place: number },
): boolean {
  if (node.op !== 'score' || value === UNKNOWN) return own === value;
  const points = node.items[place]?.points ?? 0;
  if (points === 0) return false;
  const isSame = points > 0 !== node.negated;
  return own === (isSame ? value : opposite(value));
}

function opposite(value: Truth): Truth {
  return value === TRUE ? FALSE : value === FALSE ? TRUE : UNKNOWN;
}

/** The value that a node has when its parts have the given ones. */
function valueFrom(node: CompiledNode, values: readonly Truth[]): Truth {
  const state = Uint32Array.from(values, (value) => (value === TRUE ? 2 : value === FALSE ? 1 : 3));
  const literals = values.map((_, fact) => ({ op: 'literal', fact, mask: 2 }) as const);
  switch (node.op) {
    case 'literal':
      return UNKNOWN;
    case 'all':
    case 'any':
    case 'atLeast':
      return truthOf({ ...node, of: literals }, state);
    case 'score': {
      const items = literals.map((when, place) => ({ points: node.items[place]?.points ?? 0, when }));
      return truthOf({ ...node, items }, state);
    }
    default:
      return assertNever(node);
  }
}
