import {
  type Expression,
  effectiveCondition,
  inlineCriteria,
  normalize,
  type Reading,
  type RuleCoverage,
  type RuleSet,
  readingOf,
  renderCondition,
  type Vocabulary,
} from '@symptograph/rules';
import type { ReplayedCase } from '../rules/replayed-cases.ts';

/** A part of a rule's condition that decides the rule in no case. */
export interface UndecidedPart {
  /** Where it stands in the normal form: `1.0` is the first part of the second. */
  readonly path: string;
  /** In English: "fever is present". */
  readonly sentence: string;
  /** In how many cases it is known whether it holds. */
  readonly known: number;
}

/** What the cases reach of one rule. */
export interface RuleReach {
  readonly rule: string;
  /** In how many cases it is true. */
  readonly fired: number;
  /** Parts of its condition that are no list of others. */
  readonly parts: number;
  /** The outermost ones that no case decides. */
  readonly undecided: readonly UndecidedPart[];
}

/** The rules that were measured, and the cases as they answer them. */
interface Measured {
  readonly set: RuleSet;
  readonly vocabulary: Vocabulary;
  readonly answered: readonly ReplayedCase[];
}

/** What cases reach of a rule, in words; undefined for a rule that the set has not. */
export function reachOf(
  coverage: RuleCoverage,
  { set, vocabulary, answered }: Measured,
): RuleReach | undefined {
  const { rule: id, clauses } = coverage;
  const condition = normalConditionOf(set, id);
  if (condition === undefined) return undefined;
  const reading = readingOf(vocabulary, set.criteria);
  return {
    rule: id,
    fired: answered.filter(({ fired }) => fired.has(id)).length,
    parts: clauses.filter(({ node }) => node.op === 'literal').length,
    undecided: undecidedIn(coverage, condition, reading),
  };
}

function undecidedIn(
  { clauses }: RuleCoverage,
  condition: Expression,
  reading: Reading,
): readonly UndecidedPart[] {
  const never = clauses.filter(({ decisive }) => decisive === 0);
  const paths = new Set(never.map(({ path }) => path));
  return never
    .filter(({ path }) => path === '' || !paths.has(pathAbove(path)))
    .flatMap(({ path, isTrue, isFalse }) => {
      const part = partAt(condition, path === '' ? [] : path.split('.').map(Number));
      return part ? [{ path, sentence: renderCondition(part, reading), known: isTrue + isFalse }] : [];
    });
}

/** The path of what a part is a part of. */
function pathAbove(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}

/** A rule's scope and condition in the normal form that is measured, so that paths mean the same in both. */
function normalConditionOf({ rules, criteria }: RuleSet, id: string): Expression | undefined {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return undefined;
  const inlined = inlineCriteria(
    effectiveCondition(rule),
    new Map(criteria.map((criterion) => [criterion.id, criterion])),
  );
  return inlined.ok ? normalize(inlined.value) : undefined;
}

function partAt(condition: Expression, path: readonly number[]): Expression | undefined {
  const [place, ...rest] = path;
  if (place === undefined) return condition;
  const [within] = condition.op === 'not' ? [condition.of] : [condition];
  const parts =
    within.op === 'score'
      ? within.items.map(({ when }) => when)
      : 'of' in within && Array.isArray(within.of)
        ? (within.of as readonly Expression[])
        : [];
  const part = parts[place];
  return part && partAt(part, rest);
}
