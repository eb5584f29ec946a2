import { analyzeSide, type PlacedRuleFinding } from '../rule-review/analyze-side.ts';
import type { BookSide } from '../rule-review/book-side.ts';
import { builder } from './builder.ts';
import { limitNewFacts } from './limit-new-facts.ts';
import { firstOf } from './page.ts';
import { RuleBookInput, sideOf } from './rule-book-input.ts';
import { RuleFindingRef } from './rule-finding.ts';

const DEFAULT_FIRST = 100;

interface Analysis {
  readonly side: BookSide;
  readonly findings: readonly PlacedRuleFinding[];
  readonly first: number;
}

const RuleAnalysisRef = builder.objectRef<Analysis>('RuleAnalysis').implement({
  description:
    'What somebody should look at in rules, each proved for all states of the facts that they name.',
  fields: (t) => ({
    findings: t.field({
      type: [RuleFindingRef],
      description:
        'Rules without a meaning first, then what the analyses find, then contracts that are not kept.',
      resolve: ({ findings, first }) => findings.slice(0, first),
    }),
    findingCount: t.int({
      description: 'How many findings there are, told or not.',
      resolve: ({ findings }) => findings.length,
    }),
    release: t.int({
      description: 'The release whose rules and graph they are.',
      resolve: ({ side }) => side.graph.release.number,
    }),
  }),
});

builder.queryField('analyzeRules', (t) =>
  t.field({
    type: RuleAnalysisRef,
    description:
      'Looks through published rules with proposed ones in place: rules that never or always fire, add nothing, contradict each other, lower a level for a red flag, break a contract, or are too large to prove. Nothing is kept of what is proposed.',
    args: {
      of: t.arg({
        type: RuleBookInput,
        description: 'The rules; what the request reads, as published, when omitted.',
      }),
      first: t.arg.int({ defaultValue: DEFAULT_FIRST, description: 'How many findings to tell, 0 to 100.' }),
    },
    resolve: async (_root, { of, first }, context) => {
      const most = firstOf(first ?? DEFAULT_FIRST);
      const side = await sideOf(context, of, 'of');
      limitNewFacts([side]);
      return { side, findings: analyzeSide(side), first: most };
    },
  }),
);
