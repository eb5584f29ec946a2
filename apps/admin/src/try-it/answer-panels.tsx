'use client';

import type { TextsOfRules } from '../rule-book/client-book.ts';
import { Section } from '../ui/section.tsx';
import { adviceOf } from './advice-of.ts';
import { AnsweredRules } from './answered-rules.tsx';
import { LevelBar } from './level-bar.tsx';
import { LevelPanel } from './level-panel.tsx';
import { ScoreLines } from './score-lines.tsx';
import type { TriedRules } from './tried-rules.ts';
import type { TryAnswer } from './try-rules.ts';

interface AnswerPanelsProps {
  readonly answer: TryAnswer;
  readonly rules: TriedRules;
  readonly texts: TextsOfRules;
  readonly traced: string | undefined;
  readonly onTrace: (id: string) => void;
}

/** What the rules make of a try: the levels, the rules that are true, those that are open, and scores. */
export function AnswerPanels({ answer, rules: { base }, texts, traced, onTrace }: AnswerPanelsProps) {
  const { fired, open, couldAdd, scores } = answer;
  const shared = { space: base.space, texts, traced, onTrace };
  return (
    <>
      <LevelBar answer={answer} />
      <Section id="level" title="How urgent it is">
        <LevelPanel answer={answer} advice={adviceOf(answer, texts)} />
      </Section>
      <Section
        id="fired"
        title="Rules that are true"
        remark={fired.length === 0 ? undefined : `${fired.length}`}
      >
        {fired.length === 0 ? (
          <p className="text-ink-soft">None. That no rule speaks does not mean that all is well.</p>
        ) : (
          <AnsweredRules rules={fired} {...shared} />
        )}
      </Section>
      {open.length === 0 ? null : (
        <Section id="open" title="What has not been excluded" remark={`${open.length}`}>
          <Folded heading="The rule that could make it more urgent" rules={open} {...shared} />
        </Section>
      )}
      {couldAdd.length === 0 ? null : (
        <Section id="could-add" title="What could still be suggested" remark={`${couldAdd.length}`}>
          <Folded heading="The rule that could add to it" rules={couldAdd} {...shared} />
        </Section>
      )}
      {scores.length === 0 ? null : (
        <Section id="scores" title="Scores">
          <ScoreLines scores={scores} texts={texts} />
        </Section>
      )}
    </>
  );
}

/** How many rules are in view before the rest is folded up. */
const IN_VIEW = 3;

type FoldedProps = Parameters<typeof AnsweredRules>[0] & { readonly heading: string };

function Folded({ heading, rules, ...shared }: FoldedProps) {
  const rest = rules.slice(IN_VIEW);
  return (
    <>
      <p className="sr-only">{heading}</p>
      <AnsweredRules rules={rules.slice(0, IN_VIEW)} {...shared} />
      {rest.length === 0 ? null : (
        <details className="border-t border-line">
          <summary className="w-fit cursor-pointer py-2 text-sm font-medium">
            {rest.length === 1 ? '1 more rule' : `${rest.length} more rules`}
          </summary>
          <AnsweredRules rules={rest} {...shared} />
        </details>
      )}
    </>
  );
}
