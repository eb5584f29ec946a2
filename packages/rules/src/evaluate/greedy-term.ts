import { closeState } from '../compile/close-state.ts';
import type { CompiledNode, RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { type Term, withTerm } from '../implicant/term.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';
import { leavesTowards } from './leaves-towards.ts';
import { residualOf } from './residual-of.ts';

type Situation = { readonly node: CompiledNode; readonly state: KnownState };
type Graph = Pick<RuleBase, 'space' | 'implications'>;

/**
 * Some facts that make an undetermined condition TRUE (`wanted` true) or FALSE once they are known, none of them to spare: one open
 * literal after the other is settled in favour, as far as the graph allows. Undefined when that leads nowhere. Costs some
 * evaluations for each fact, never more.
 */
export function greedyTerm({ node, state }: Situation, wanted: boolean, graph: Graph): Term | undefined {
  const [goal, defeat] = wanted ? [TRUE, FALSE] : [FALSE, TRUE];
  const chosen: Term[number][] = [];
  let known = state;
  for (const leaf of leavesTowards(residualOf(node, state), wanted, graph.space)) {
    const part = { fact: leaf.fact, mask: leaf.mask & (known[leaf.fact] ?? 0) };
    if (part.mask === known[leaf.fact]) continue;
    const next = withTerm(known, [part]);
    if (!closeState(graph, next) || truthOf(node, next) === defeat) continue;
    known = next;
    chosen.push(part);
    if (truthOf(node, known) === goal) break;
  }
  if (truthOf(node, known) !== goal) return undefined;
  return inOrder(withoutSpare(chosen, (term) => isReached({ node, state }, goal, { term, graph })));
}

function isReached(
  { node, state }: Situation,
  goal: number,
  { term, graph }: { readonly term: Term; readonly graph: Graph },
): boolean {
  const known = withTerm(state, term);
  return closeState(graph, known) && truthOf(node, known) === goal;
}

function withoutSpare(term: Term, isEnough: (term: Term) => boolean): Term {
  return term.reduceRight<Term>((kept, part) => {
    const others = kept.filter((other) => other !== part);
    return isEnough(others) ? others : kept;
  }, term);
}

/** In order of the facts, each once. */
function inOrder(term: Term): Term {
  const masks = new Map<number, number>();
  for (const { fact, mask } of term) masks.set(fact, mask & (masks.get(fact) ?? mask));
  return [...masks].sort(([a], [b]) => a - b).map(([fact, mask]) => ({ fact, mask }));
}
