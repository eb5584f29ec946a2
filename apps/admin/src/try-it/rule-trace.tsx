import { type CompiledRule, type RuleSet, type Term, traceRule } from '@symptograph/rules';
import { RuleTitle } from '../rule-book/rule-title.tsx';
import { TermChips } from '../rule-book/term-chips.tsx';
import { termFacts } from '../rule-book/term-facts.ts';
import { TraceTree, TruthMark } from './trace-tree.tsx';
import { tracedNode } from './traced-node.ts';
import type { TriedRules } from './tried-rules.ts';
import type { TryAnswer } from './try-rules.ts';

interface RuleTraceProps {
  readonly rules: TriedRules;
  readonly set: RuleSet;
  readonly answer: TryAnswer;
  readonly rule: CompiledRule;
  /** Its name in addresses; undefined for a rule that has no page. */
  readonly slug: string | undefined;
}

/** Why a rule has the value that it has: its condition node by node, the facts that decide it, and what would change it. */
export function RuleTrace({ rule, rules: { base }, set, answer, slug }: RuleTraceProps) {
  const trace = traceRule(rule, answer.state, base);
  const node = tracedNode(trace, set, base.space);
  const lines: readonly (readonly [string, Term | undefined])[] = [
    ['Least reason', trace.reason],
    ['Would be true if', trace.trueIf],
    ['Would be false if', trace.falseIf],
  ];
  return (
    <div className="mt-4 rounded-md border border-line bg-surface px-4 py-4 shadow-sm sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3">
        <RuleTitle rule={rule.logic} slug={slug} />
        <TruthMark value={node.value} withWord />
      </div>
      <div className="mt-3">
        <TraceTree node={node} />
      </div>
      <dl className="mt-3 grid gap-3 border-t border-line pt-3">
        {lines.map(([name, term]) =>
          term === undefined || term.length === 0 ? null : (
            <div key={name} className="grid gap-x-3 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
              <dt className="text-sm text-ink-faint sm:pt-1">{name}</dt>
              <dd>
                <TermChips label={name} facts={termFacts(base.space, term)} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
