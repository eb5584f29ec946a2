import { expect } from 'vitest';
import { ruledGraph } from './ruled-pack.ts';
import { errorsIn, type ServedGraph, serveGraph } from './serve-graph.ts';

/** Rules over a graph, as the API takes them. */
interface Side {
  readonly release?: number;
  readonly rules?: readonly unknown[];
  readonly criteria?: readonly unknown[];
  readonly remove?: readonly string[];
}

/** Everything that a comparison of rules tells. */
export const diffQuery = `query ($from: RuleBookInput, $to: RuleBookInput!, $first: Int) {
  ruleDiff(from: $from, to: $to, first: $first) {
    class reasons fromRelease toRelease graphChanged witnessCount truncated
    changes { action ruleId title before after sentenceBefore sentenceAfter condition { action path before after } }
    witnesses {
      known { sentence facts { label fact state values unit sentence } }
      before { floor ceiling rules { ruleId title } }
      after { floor ceiling rules { ruleId title } }
      lost { kind conceptId concept { slug } }
      gained { kind conceptId concept { slug } }
    }
    ceilings { known { sentence } before after }
    openings { known { sentence } guards { title } }
    impossible { sentence }
    possible { sentence }
    contracts { contractId title kind heldBefore witnesses { known { sentence } floor } findings { code sentence } }
    flips {
      caseId slug narrative expected acceptable before { floor ceiling } after { floor ceiling } wasRight isRight
    }
    findings { code severity subjectId path sentence witnesses { sentence } relatedIds }
  }
}`;

/** An API over the small graph as release 1 and the ruled graph as release 2, asked for comparisons. */
export interface RuleDiffs extends ServedGraph {
  /** What differs between what is published, or another side, and a side. */
  readonly diffOf: (to: Side, from?: Side, first?: number) => ReturnType<typeof JSON.parse>;
  /** The message and the details of the error that a comparison is refused with. */
  readonly refusalOf: (to: unknown, from?: unknown) => Promise<Readonly<Record<string, unknown>>>;
}

/** Starts one. */
export async function serveRuleDiffs(): Promise<RuleDiffs> {
  const api = await serveGraph();
  api.publish(ruledGraph);
  return {
    ...api,
    diffOf: async (to, from, first = 100) => {
      const answer = await api.ask(diffQuery, { variables: { to, from, first } });
      expect(errorsIn(answer)).toEqual([]);
      return JSON.parse(answer.text).data.ruleDiff;
    },
    refusalOf: async (to, from) => {
      const answer = await api.ask(diffQuery, { variables: { to, from } });
      expect(answer.status).toBe(200);
      const [error] = errorsIn(answer);
      if (!error) throw new Error('It was not refused.');
      return { message: error.message, ...error.extensions };
    },
  };
}
