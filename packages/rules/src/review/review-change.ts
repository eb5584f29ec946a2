import { canonicalJson } from '../canonical-json.ts';
import { compileTogether } from '../compile/compile-together.ts';
import type { RuleBase } from '../compile/compiled.ts';
import type { FactSpace, KnownState } from '../compile/fact-space.ts';
import { stateOf } from '../compile/state-of.ts';
import { type ChangeClass, type ChangeReason, classOfChange } from '../diff/change-class.ts';
import { diffRuleBases } from '../diff/diff-rule-bases.ts';
import type { RuleDiff, Witness } from '../diff/witness.ts';
import { type Replay, replay } from '../replay/replay.ts';
import type { ReplayCase } from '../replay/replay-case.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import { type ContractFailure, contractFailures } from './contract-failures.ts';
import type { ObservedCase, ReviewSide } from './review-side.ts';

/** All that a change of rules or of the graph does: the proof, its class, the contracts that it leaves unkept, and the cases. */
export interface ChangeReview {
  /** Both sides, compiled over one space, which the terms of `diff` are in. */
  readonly bases: readonly [RuleBase, RuleBase];
  /** What all rules answer, and what those for everybody answer without those for clinicians. */
  readonly diff: RuleDiff;
  readonly class: ChangeClass;
  readonly reasons: readonly ChangeReason[];
  readonly contracts: readonly ContractFailure[];
  /** Of the new side's cases, by all rules: some cases are of what a clinician found. */
  readonly replay: Replay;
}

/**
 * Reviews a change from one side to another. What could not be proved, and rules that have no meaning, are among the findings of the
 * diff, and make the change one of the gravest class. `areTextsChanged` says whether words for people differ.
 */
export function reviewChange(before: ReviewSide, after: ReviewSide, areTextsChanged: boolean): ChangeReview {
  const bases = compileTogether(before, after);
  const everybody = [forEverybody(bases[0], before), forEverybody(bases[1], after)] as const;
  const diff = diffOf(bases, everybody);
  const contracts = contractFailures(before, after);
  const isContractBroken = contracts.some(({ heldBefore }) => heldBefore);
  const areContractsChanged = !keepsEach(before.contracts, after.contracts);
  return {
    bases,
    diff,
    ...classOfChange({ diff, isContractBroken, areContractsChanged, areTextsChanged }),
    contracts,
    replay: replay(casesOf(before, after, bases[1].space), ...bases),
  };
}

/** Whether each contract of the old side is one of the new side, whatever it is called. */
function keepsEach(old: readonly ContractLogic[], next: readonly ContractLogic[]): boolean {
  const promiseOf = ({ title: _, ...promise }: ContractLogic) => canonicalJson(promise);
  const kept = new Set(next.map(promiseOf));
  return old.every((contract) => kept.has(promiseOf(contract)));
}

/** The new side's cases, each as either side's graph reads it. */
function casesOf(before: ReviewSide, after: ReviewSide, space: FactSpace): readonly ReplayCase[] {
  const isReadAnew = before.cases !== after.cases;
  const earlier = new Map(isReadAnew ? before.cases.map((each) => [each.id, each]) : []);
  return after.cases.map((each) => {
    const old = earlier.get(each.id);
    return { ...each, state: stateOfCase(each, space), stateBefore: old && stateOfCase(old, space) };
  });
}

function stateOfCase({ observations, isContradictory }: ObservedCase, space: FactSpace): KnownState {
  return isContradictory ? new Uint32Array(space.facts.length) : stateOf(space, observations);
}

function diffOf(bases: readonly [RuleBase, RuleBase], everybody: readonly [RuleBase, RuleBase]): RuleDiff {
  const left = bases.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'ERROR'));
  const ofAll = diffRuleBases(...bases);
  const isSame = bases.every(({ rules }, side) => rules.length === everybody[side]?.rules.length);
  const both = isSame ? [ofAll] : [ofAll, diffRuleBases(...everybody)];
  const joined = <Item>(list: (diff: RuleDiff) => readonly Item[], shownBy?: (item: Item) => unknown) =>
    eachOnce(both.flatMap(list), shownBy);
  return {
    rules: ofAll.rules,
    isGraphChanged: ofAll.isGraphChanged,
    witnesses: joined(({ witnesses }) => witnesses, whatChanges),
    ceilings: joined(({ ceilings }) => ceilings),
    openings: joined(
      ({ openings }) => openings,
      ({ term }) => term,
    ),
    impossible: joined(({ impossible }) => impossible),
    possible: joined(({ possible }) => possible),
    findings: eachOnce([...left, ...both.flatMap(({ findings }) => findings)]),
  };
}

function forEverybody(base: RuleBase, { clinicianRules }: ReviewSide): RuleBase {
  const left = new Set(clinicianRules);
  return { ...base, rules: base.rules.filter(({ logic }) => !left.has(logic.id)) };
}

/** What changes at a witness; the ceiling, and which rules are true, may differ without the rules for clinicians all the same. */
function whatChanges({ term, before, after, lost, gained }: Witness) {
  return [term, before.floor, after.floor, lost, gained];
}

/** The items that show something new, each the first that does. */
function eachOnce<Item>(
  items: readonly Item[],
  shownBy: (item: Item) => unknown = (item) => item,
): readonly Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) {
    const key = canonicalJson(shownBy(item));
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}
