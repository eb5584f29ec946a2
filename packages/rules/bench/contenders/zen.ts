import { evaluateExpressionSync, ZenEngine } from '@gorules/zen-engine';
import type { BenchRule } from '../bench-rules.ts';
import { answerOf, type Contender, type Findings, factObject } from './contender.ts';

/** @gorules/zen-engine, a decision of one node with an expression for each rule. It throws on what is not known, which is read as absent. */
export function zen(rules: readonly BenchRule[], facts: number): Contender {
  const decision = new ZenEngine().createDecision(decisionOf(rules));
  const nothing = Array.from({ length: facts }, (_, place) => [`f${place}`, false] as const);
  return {
    name: '@gorules/zen-engine, unknown as absent',
    read: (findings: Findings) => ({ ...Object.fromEntries(nothing), ...factObject(findings) }),
    levelOf: async (input: Record<string, boolean>) => {
      const { result } = await decision.evaluate(input);
      return rules.reduce((most, { rank }, place) => (result[`r${place}`] ? Math.max(most, rank) : most), 0);
    },
    notFever: () => answerOf(() => evaluateExpressionSync('not fever', {})),
  };
}

function decisionOf(rules: readonly BenchRule[]) {
  const expressions = rules.map(({ all, any, not }, place) => ({
    ...{ id: `r${place}`, key: `r${place}` },
    value: `f${all} and (${any.map((each) => `f${each}`).join(' or ')}) and not f${not}`,
  }));
  const position = { x: 0, y: 0 };
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      { id: 'rules', name: 'rules', type: 'expressionNode', position, content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  };
}
