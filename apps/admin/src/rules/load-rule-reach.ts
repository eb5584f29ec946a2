import 'server-only';
import { compileRules } from '@symptograph/rules';
import { cache } from 'react';
import type { RuleReach } from '../case-coverage/rule-reach.ts';
import { runCases } from '../case-coverage/run-cases.ts';
import { oncePerRelease } from '../releases/once-per-release.ts';
import { loadRuleBook } from './load-rule-book.ts';

/** What the cases of the library reach of each published rule, by its id. */
export const loadRuleReach = cache(
  oncePerRelease(async (): Promise<ReadonlyMap<string, RuleReach>> => {
    const { set, vocabulary, cases } = await loadRuleBook();
    const { reach } = runCases(cases, { set, vocabulary, base: compileRules(set, vocabulary) });
    return new Map(reach.map((each) => [each.rule, each]));
  }),
);
