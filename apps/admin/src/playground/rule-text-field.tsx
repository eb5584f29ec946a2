'use client';

import { checkRuleSet, type RuleLogic } from '@symptograph/rules';
import { useId, useState } from 'react';
import type { ClientBook } from '../rule-book/client-book.ts';
import { type ReadRule, readRuleText, ruleText, type TextProblem } from './rule-json.ts';

interface RuleTextFieldProps {
  readonly rule: RuleLogic;
  readonly book: ClientBook;
  readonly onChange: (next: RuleLogic) => void;
}

/** A rule as JSON, to read, copy and paste; what is wrong with the text is told by line and path, and changes nothing. */
export function RuleTextField({ rule, book, onChange }: RuleTextFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: RuleLogic }>();
  const id = useId();
  const text = typed?.of === rule ? typed.text : ruleText(rule);
  const read = readRuleText(text, rule.id);
  const problems = read.ok ? meaningProblems(read.value, book) : read.error;
  const type = (next: string) => {
    const parsed = readRuleText(next, rule.id);
    const of = parsed.ok && ruleText(parsed.value.rule) !== ruleText(rule) ? parsed.value.rule : rule;
    setTyped({ text: next, of });
    if (of !== rule) onChange(of);
  };
  return (
    <div>
      <label htmlFor={id} className="sr-only">
        The rule as JSON
      </label>
      <textarea
        id={id}
        value={text}
        onChange={({ target }) => type(target.value)}
        spellCheck={false}
        rows={Math.min(28, text.split('\n').length + 1)}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-problems`}
        className="block w-full resize-y overflow-auto rounded-md border border-line-strong bg-sunken p-3 font-mono text-xs leading-relaxed whitespace-pre aria-invalid:border-danger"
      />
      <div id={`${id}-problems`} role="status" className="mt-2 grid gap-1">
        {problems.map(({ line, path, sentence }) => (
          <p
            key={`${line} ${path} ${sentence}`}
            className="rounded-sm bg-danger-wash px-2 py-1 text-sm text-danger"
          >
            <strong className="font-semibold">Line {line}: </strong>
            {path === '' ? 'The text' : <code className="font-mono text-xs">{path}</code>} {sentence}
          </p>
        ))}
        {read.ok ? null : (
          <p className="text-sm text-ink-soft">The rule stays as it was until the text can be read.</p>
        )}
      </div>
    </div>
  );
}

/** What the graph gives no meaning in a rule that can be read. */
function meaningProblems(
  { rule, lineOf }: ReadRule,
  { set, vocabulary }: ClientBook,
): readonly TextProblem[] {
  return checkRuleSet({ rules: [rule], criteria: set.criteria }, vocabulary)
    .filter(({ subject }) => subject === rule.id)
    .map(({ path, sentence }) => ({
      line: lineOf(path),
      path,
      sentence: sentence.replace(`${rule.title}: `, ''),
    }));
}
