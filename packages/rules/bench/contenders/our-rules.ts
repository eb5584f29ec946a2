import {
  closeState,
  compileRules,
  type EvaluateOptions,
  evaluate,
  evaluateLevels,
  FALSE,
  type Observation,
  type RuleBase,
  stateOf,
  TRUE,
  truthOf,
  urgencyRank,
} from '../../src/index.ts';
import { randomOf } from '../../src/testing/random.ts';
import { factId } from '../../src/testing/random-system.ts';
import { type BenchRule, benchVocabulary, ruleSet } from '../bench-rules.ts';
import { answerOf, type Contender, type Findings } from './contender.ts';

type Read = readonly Observation[];

/** This package: floor and ceiling alone, from findings on. */
export function ourLevels(rules: readonly BenchRule[], facts: number): Contender {
  const base = baseOf(rules, facts);
  return {
    name: 'ours, floor and ceiling',
    read,
    levelOf: (observations: Read) => {
      const state = stateOf(base.space, observations);
      closeState(base, state);
      return evaluateLevels(base, state).floor;
    },
    notFever,
  };
}

/** This package: with a minimal reason for what fires, and what is missing for what may. */
export function ourReasons(rules: readonly BenchRule[], facts: number): Contender {
  return evaluating('ours, with reasons', baseOf(rules, facts), { questions: false });
}

/** This package: with what to ask next as well. */
export function ourQuestions(rules: readonly BenchRule[], facts: number): Contender {
  return evaluating('ours, with reasons and questions', baseOf(rules, facts), { questions: true });
}

/** This package: with the value of every part of every rule as well. */
export function ourTrace(rules: readonly BenchRule[], facts: number): Contender {
  return evaluating('ours, with all that and full trace', baseOf(rules, facts), { traces: true });
}

function evaluating(name: string, base: RuleBase, options: EvaluateOptions): Contender {
  const levelOf = (observations: Read) => {
    const evaluation = evaluate(base, stateOf(base.space, observations), options);
    return evaluation.ok ? urgencyRank(evaluation.value.floor) : Number.NaN;
  };
  return { name, read, levelOf, notFever };
}

function baseOf(rules: readonly BenchRule[], facts: number): RuleBase {
  return compileRules(ruleSet(rules), benchVocabulary(randomOf(1), facts, 0));
}

function read(findings: Findings): Read {
  return [...findings].map(([place, isPresent]) => ({ fact: { concept: factId(place) }, in: [isPresent] }));
}

function notFever(): Promise<string> {
  const base = baseOf([{ all: 0, any: [0], not: 1, rank: 1 }], 2);
  const node = { op: 'literal', fact: base.space.indexOf.get(factId(1)) ?? 0, mask: 1 } as const;
  const value = truthOf(node, stateOf(base.space, []));
  return answerOf(() => (value === TRUE ? 'true' : value === FALSE ? 'false' : 'unknown'));
}
