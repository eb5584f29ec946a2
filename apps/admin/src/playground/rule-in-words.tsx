import { type Reading, type RuleLogic, renderRule } from '@symptograph/rules';
import { InWords } from './in-words.tsx';

interface RuleInWordsProps {
  readonly rules: readonly RuleLogic[];
  /** Undefined for a rule that is new. */
  readonly published: RuleLogic | undefined;
  readonly reading: Reading;
}

/** What drafted rules say in English as one edits them, and what the published one says when that is something else. */
export function RuleInWords({ rules, published, reading }: RuleInWordsProps) {
  return (
    <InWords
      drafted={rules.map((rule) => ({ id: rule.id, sentence: renderRule(rule, reading) }))}
      published={published && renderRule(published, reading)}
    />
  );
}
