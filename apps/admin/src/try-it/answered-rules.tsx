'use client';

import type { CompiledRule, FactSpace, Term } from '@symptograph/rules';
import { ListTree } from 'lucide-react';
import type { TextsOfRules } from '../rule-book/client-book.ts';
import { RuleTitle } from '../rule-book/rule-title.tsx';
import { TermChips } from '../rule-book/term-chips.tsx';
import { termFacts } from '../rule-book/term-facts.ts';

/** A rule with the least that makes it true: what of that is known, and what is missing. */
interface AnsweredRule {
  readonly rule: CompiledRule;
  readonly because: Term;
  readonly missing?: Term;
}

interface AnsweredRulesProps {
  readonly rules: readonly AnsweredRule[];
  readonly space: FactSpace;
  readonly texts: TextsOfRules;
  /** Id of the rule whose trace is shown. */
  readonly traced: string | undefined;
  readonly onTrace: (id: string) => void;
}

/** Rules with why they are true, or with what they wait for; each offers its trace. */
export function AnsweredRules({ rules, space, texts, traced, onTrace }: AnsweredRulesProps) {
  return (
    <ul className="divide-y divide-line">
      {rules.map(({ rule, because, missing }) => (
        <li
          key={rule.logic.id}
          aria-current={rule.logic.id === traced ? 'true' : undefined}
          className="grid gap-2 py-3 aria-[current]:-mx-3 aria-[current]:rounded-md aria-[current]:bg-accent-wash/60 aria-[current]:px-3"
        >
          <RuleTitle rule={rule.logic} slug={texts[rule.logic.id]?.slug}>
            <button
              type="button"
              onClick={() => onTrace(rule.logic.id)}
              className="inline-flex min-h-7 items-center gap-1.5 rounded-md px-1.5 text-sm text-ink-soft hover:bg-sunken hover:text-ink"
            >
              <ListTree aria-hidden="true" size={14} /> Trace
              <span className="sr-only"> of {rule.logic.title}</span>
            </button>
          </RuleTitle>
          <Line name="Because" term={because} space={space} />
          {missing === undefined ? null : <Line name="Waits for" term={missing} space={space} />}
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly name: string;
  readonly term: Term;
  readonly space: FactSpace;
}

function Line({ name, term, space }: LineProps) {
  if (term.length === 0) return null;
  return (
    <div className="grid gap-x-3 gap-y-1 sm:grid-cols-[4.5rem_minmax(0,1fr)]">
      <p className="text-sm text-ink-faint sm:pt-1">{name}</p>
      <TermChips label={name} facts={termFacts(space, term)} />
    </div>
  );
}
