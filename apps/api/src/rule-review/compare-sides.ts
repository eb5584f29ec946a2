import {
  type ChangeClass,
  type ChangeReason,
  canonicalJson,
  classOfChange,
  compileTogether,
  diffRuleBases,
  type RuleBase,
  type RuleDiff,
} from '@symptograph/rules';
import { type BookSide, isForClinicians } from './book-side.ts';
import { type CaseFlip, caseFlips } from './case-flips.ts';
import { contractsOf, type FailedContract, failedContracts } from './side-contracts.ts';
import { type SideSystem, sideSystems } from './side-systems.ts';
import { areTextsChanged } from './texts-changed.ts';

/** All that differs between two sides, with its class. */
export interface Comparison {
  readonly before: SideSystem;
  readonly after: SideSystem;
  /** Its terms are in the space of `bases`. Its findings tell too which rules have no meaning. */
  readonly diff: RuleDiff;
  readonly bases: readonly [RuleBase, RuleBase];
  readonly class: ChangeClass;
  readonly reasons: readonly ChangeReason[];
  readonly contracts: readonly FailedContract[];
  readonly flips: readonly CaseFlip[];
}

/**
 * Compares two sides: what all rules answer, and what the rules for everybody answer without those for clinicians. What could not be
 * proved is among the findings, and makes the change one of the gravest class.
 */
export function compareSides(before: BookSide, after: BookSide): Comparison {
  const contracts = contractsOf([before, after]);
  const [old, next] = sideSystems([before, after], contracts);
  if (!old || !next) throw new Error('There are two sides.');
  const bases = compileTogether(old, next);
  const diff = diffOf(bases, [before, after]);
  const failed = failedContracts(old, next, contracts);
  const graded = classOfChange({
    diff,
    isContractBroken: failed.some(({ heldBefore }) => heldBefore),
    areTextsChanged: areTextsChanged(before, after),
  });
  const flips = caseFlips({ system: old, base: bases[0] }, { system: next, base: bases[1] });
  return { before: old, after: next, diff, bases, ...graded, contracts: failed, flips };
}

function diffOf(bases: readonly [RuleBase, RuleBase], sides: readonly [BookSide, BookSide]): RuleDiff {
  const ofAll = diffRuleBases(...bases);
  const left = bases.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'ERROR'));
  const [before, after] = [forEverybody(bases[0], sides[0]), forEverybody(bases[1], sides[1])];
  const isSame =
    before.rules.length === bases[0].rules.length && after.rules.length === bases[1].rules.length;
  const both = isSame ? [ofAll] : [ofAll, diffRuleBases(before, after)];
  const joined = <Item>(list: (diff: RuleDiff) => readonly Item[]) => eachOnce(both.flatMap(list));
  return {
    rules: ofAll.rules,
    isGraphChanged: ofAll.isGraphChanged,
    witnesses: joined(({ witnesses }) => witnesses),
    ceilings: joined(({ ceilings }) => ceilings),
    openings: joined(({ openings }) => openings),
    impossible: joined(({ impossible }) => impossible),
    possible: joined(({ possible }) => possible),
    findings: eachOnce([...left, ...both.flatMap(({ findings }) => findings)]),
  };
}

function forEverybody(base: RuleBase, side: BookSide): RuleBase {
  return { ...base, rules: base.rules.filter(({ logic }) => !isForClinicians(side, logic.id)) };
}

function eachOnce<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [canonicalJson(item), item])).values()];
}
