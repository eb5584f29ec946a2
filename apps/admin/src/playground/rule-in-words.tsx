import { type Reading, type RuleLogic, renderRule } from '@symptograph/rules';

interface RuleInWordsProps {
  readonly rules: readonly RuleLogic[];
  /** Undefined for a rule that is new. */
  readonly published: RuleLogic | undefined;
  readonly reading: Reading;
}

/** What drafted rules say in English as one edits them, and what the published one says when that is something else. */
export function RuleInWords({ rules, published, reading }: RuleInWordsProps) {
  const old = published && renderRule(published, reading);
  const next = rules.map((rule) => ({ id: rule.id, sentence: renderRule(rule, reading) }));
  const isSame = next.length === 1 && next[0]?.sentence === old;
  return (
    <dl className="grid gap-2 rounded-md bg-sunken px-4 py-3 text-sm">
      <div>
        <dt className="text-xs font-medium text-ink-faint">In words</dt>
        {next.map(({ id, sentence }) => (
          <dd key={id} className="max-w-prose text-base">
            {sentence}
          </dd>
        ))}
      </div>
      {isSame ? null : (
        <div>
          <dt className="text-xs font-medium text-ink-faint">Published</dt>
          <dd className="max-w-prose text-ink-soft">{old ?? 'Not yet.'}</dd>
        </div>
      )}
    </dl>
  );
}
