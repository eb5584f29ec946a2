import Logic from 'logic-solver';
import type { CompiledNode, RuleBase } from '../../src/index.ts';

/**
 * Whether any closed state has another level on the two sides, put to logic-solver (MiniSat): for each fact whether it is known to be present
 * and whether it is known to be absent, the implications both ways, and rules in these. Throws on facts that are not boolean.
 */
export function levelCanChange(old: RuleBase, next: RuleBase): boolean {
  const solver = new Logic.Solver();
  for (const [fact, { full }] of old.space.facts.entries()) {
    if (full !== 3) throw new Error('Only boolean facts are put to the solver.');
    solver.require(Logic.or(`-${nameOf(fact, 2)}`, `-${nameOf(fact, 1)}`));
  }
  for (const { ifFact, ifMask, thenFact, thenMask } of old.implications.flat()) {
    solver.require(Logic.implies(nameOf(ifFact, ifMask), nameOf(thenFact, thenMask)));
  }
  const ranks = [1, 2, 3, 4, 5].filter((rank) => keyOf(old, rank) !== keyOf(next, rank));
  const formulas = new Map<string, Formula>();
  const changes = ranks.map((rank) => Logic.xor(atLeast(old, rank, formulas), atLeast(next, rank, formulas)));
  solver.require(Logic.or(Logic.FALSE, ...changes));
  return solver.solve() !== null;
}

type Formula = ReturnType<typeof Logic.and>;

/** That some rule of a rank or above is true; a rule that both sides have is one formula. */
function atLeast({ rules }: RuleBase, rank: number, formulas: Map<string, Formula>): Formula {
  const parts = rules
    .filter((rule) => rule.rank >= rank)
    .map(({ hash, node }) => {
      const formula = formulas.get(hash) ?? formulaOf(node);
      formulas.set(hash, formula);
      return formula;
    });
  return Logic.or(Logic.FALSE, ...parts);
}

/** What decides whether a rank is reached, so that ranks that nothing changed are not asked about. */
function keyOf({ rules }: RuleBase, rank: number): string {
  return rules
    .filter((rule) => rule.rank === rank)
    .map(({ hash }) => hash)
    .sort()
    .join();
}

function formulaOf(node: CompiledNode): Formula {
  if (node.op === 'literal') return nameOf(node.fact, node.mask);
  if (node.op === 'all') return Logic.and(...node.of.map(formulaOf));
  if (node.op === 'any') return Logic.or(...node.of.map(formulaOf));
  throw new Error(`The bench has no rules with ${node.op}.`);
}

function nameOf(fact: number, mask: number): string {
  return `${mask === 2 ? 'present' : 'absent'}${fact}`;
}
