import {
  type ContractLogic,
  type CriterionLogic,
  canonicalJson,
  compileRules,
  type RuleBase,
  type RuleLogic,
  type RuleSet,
  rulesHash,
  sha256Hex,
  type Vocabulary,
} from '@symptograph/rules';
import { memoised } from '../graph/memoised.ts';
import { allCases, allContracts, allCriteria, allRules } from '../graph/read-rules.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Contract } from '../vocabulary/rules/contract.ts';
import type { Criterion } from '../vocabulary/rules/criterion.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import type { AskedFact } from './asked-fact.ts';
import { askedByContracts, askedByFinding, askedByRules, namedByRules } from './asked-in-rules.ts';
import type { FactIndex } from './fact-index.ts';
import { restrictVocabulary } from './restrict-vocabulary.ts';
import type { Thresholds } from './thresholds.ts';
import { vocabularyOf } from './vocabulary-of.ts';

/** The rules of a graph with the meaning that the graph gives them. */
export interface RuleBook {
  /** All published rules, by slug, and the criteria. */
  readonly set: RuleSet;
  /** Ids of the rules that are for clinicians only. */
  readonly clinicianRules: ReadonlySet<string>;
  readonly contracts: readonly ContractLogic[];
  /** All facts that rules, criteria, contracts and cases name, repetitions included. */
  readonly asked: readonly AskedFact[];
  /** Over these facts. */
  readonly vocabulary: Vocabulary;
  /** The facts of the vocabulary, by what findings say of them. */
  readonly index: FactIndex;
  readonly thresholds: Thresholds;
  /** All rules, compiled. */
  readonly base: RuleBase;
  /** The rules for everybody, over the same space. */
  readonly publicBase: RuleBase;
  /** SHA-256 over what decides: rules, for whom they are, and what the graph lets follow among their facts, in no order. */
  readonly hash: string;
}

/** The rule book of a graph; made once for each snapshot. */
export function ruleBookOf(snapshot: Snapshot): RuleBook {
  return bookOf(snapshot, 'book');
}

const bookOf = memoised((snapshot: Snapshot, _key: 'book'): RuleBook => {
  const rules = allRules(snapshot);
  const set = { rules: rules.map(ruleLogic), criteria: allCriteria(snapshot).map(criterionLogic) };
  const clinicianRules = new Set(rules.flatMap(({ id, audience }) => (audience === 'CLINICIAN' ? [id] : [])));
  const contracts = allContracts(snapshot).map(contractLogic);
  const asked = [
    ...askedByRules(set),
    ...askedByContracts(contracts),
    ...allCases(snapshot).flatMap(({ findings }) => findings.map(askedByFinding)),
  ];
  const { vocabulary, index, thresholds } = vocabularyOf(snapshot, asked, namedByRules(set));
  const ofRules = restrictVocabulary(vocabulary, askedByRules(set));
  const base = compileRules(set, ofRules);
  const forEverybody = { ...set, rules: set.rules.filter(({ id }) => !clinicianRules.has(id)) };
  return {
    set,
    clinicianRules,
    contracts,
    asked,
    vocabulary,
    index,
    thresholds,
    base,
    publicBase: compileRules(forEverybody, ofRules, base.space),
    hash: sha256Hex(canonicalJson({ rules: rulesHash(base), clinicianRules: [...clinicianRules].sort() })),
  };
});

/** The part of a rule that decides. */
export function ruleLogic({ id, title, scope, when, then }: Rule): RuleLogic {
  return { id, title, scope, when, then };
}

/** The part of a criterion that decides. */
export function criterionLogic({ id, title, when }: Criterion): CriterionLogic {
  return { id, title, when };
}

/** The part of a contract that decides. */
export function contractLogic(contract: Contract): ContractLogic {
  const { id, title } = contract;
  return contract.kind === 'RED_FLAG'
    ? { kind: 'RED_FLAG', id, title, when: contract.when, floorAtLeast: contract.floorAtLeast }
    : { kind: 'REASSURANCE', id, title, redFlags: contract.redFlags };
}
