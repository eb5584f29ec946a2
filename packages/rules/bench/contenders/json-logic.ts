import { LogicEngine } from 'json-logic-engine';
import type { BenchRule } from '../bench-rules.ts';
import { answerOf, type Contender, factObject } from './contender.ts';

const NOT_FEVER = { '!': [{ var: 'fever' }] };

/** json-logic-engine, its interpreter. */
export function jsonLogicInterpreted(rules: readonly BenchRule[]): Contender {
  const engine = new LogicEngine();
  const logics = rules.map((rule) => ({ logic: logicOf(rule), rank: rule.rank }));
  return {
    name: 'json-logic-engine, interpreted',
    read: factObject,
    levelOf: (input: Record<string, boolean>) =>
      logics.reduce((most, { logic, rank }) => (rank > most && engine.run(logic, input) ? rank : most), 0),
    notFever: () => answerOf(() => engine.run(NOT_FEVER, {})),
  };
}

/** json-logic-engine, its functions made of each rule. */
export function jsonLogicCompiled(rules: readonly BenchRule[]): Contender {
  const engine = new LogicEngine();
  const logics = rules.map((rule) => ({ isTrue: engine.build(logicOf(rule)), rank: rule.rank }));
  return {
    name: 'json-logic-engine, compiled',
    read: factObject,
    levelOf: (input: Record<string, boolean>) =>
      logics.reduce((most, { isTrue, rank }) => (rank > most && isTrue(input) ? rank : most), 0),
    notFever: () => answerOf(() => engine.build(NOT_FEVER)({})),
  };
}

function logicOf({ all, any, not }: BenchRule) {
  const fact = (place: number) => ({ var: `f${place}` });
  return { and: [fact(all), { or: any.map(fact) }, { '!': [fact(not)] }] };
}
