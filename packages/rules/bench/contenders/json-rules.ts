import { Engine, type RuleProperties } from 'json-rules-engine';
import type { BenchRule } from '../bench-rules.ts';
import { answerOf, type Contender, factObject } from './contender.ts';

const OPTIONS = { allowUndefinedFacts: true };

/** json-rules-engine; a fact that was never asked about has to be allowed, or it throws. */
export function jsonRules(rules: readonly BenchRule[]): Contender {
  const engine = new Engine(rules.map(propertiesOf), OPTIONS);
  return {
    name: 'json-rules-engine',
    read: factObject,
    levelOf: async (input: Record<string, boolean>) => {
      const { events } = await engine.run(input);
      return events.reduce((most, { params }) => Math.max(most, Number(params?.['rank'] ?? 0)), 0);
    },
    notFever: () =>
      answerOf(async () => {
        const rule = { conditions: { all: [{ not: isPresent('fever') }] }, event: { type: 'not fever' } };
        const { events } = await new Engine([rule], OPTIONS).run({});
        return events.length > 0;
      }),
  };
}

function propertiesOf({ all, any, not, rank }: BenchRule): RuleProperties {
  const facts = any.map((place) => isPresent(`f${place}`));
  return {
    conditions: { all: [isPresent(`f${all}`), { any: facts }, { not: isPresent(`f${not}`) }] },
    event: { type: 'level', params: { rank } },
  };
}

function isPresent(fact: string) {
  return { fact, operator: 'equal', value: true };
}
