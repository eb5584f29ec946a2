import { ruleBookOf, type Snapshot } from '@symptograph/core';
import { checkContracts, compileWithContracts } from '@symptograph/rules';
import type { CompiledPack } from '../compile/compile-pack.ts';
import type { PackFinding } from '../finding.ts';
import { placeFinding } from './place-finding.ts';

/**
 * What is wrong with the rules of a sound graph taken together, at the file and line that it is about: conditions to which the graph
 * gives no meaning, or too large once their criteria are written out, and contracts that the rules do not keep.
 */
export function checkRules({ document, spots }: CompiledPack, snapshot: Snapshot): readonly PackFinding[] {
  if (document.rules.length + document.criteria.length + document.contracts.length === 0) return [];
  const { set, contracts, vocabulary } = ruleBookOf(snapshot);
  const guarded = compileWithContracts(set, contracts, vocabulary);
  const verdicts = checkContracts(guarded.base, guarded.contracts);
  const found = [...guarded.base.findings, ...verdicts.flatMap(({ findings }) => findings)];
  return found.flatMap((finding) => placeFinding(finding, spots));
}
