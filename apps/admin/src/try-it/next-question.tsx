'use client';

import { Section } from '../ui/section.tsx';
import type { Mark } from './mark.ts';
import { QuestionCard } from './question-card.tsx';
import type { TriedRules } from './tried-rules.ts';
import type { TryAnswer } from './try-rules.ts';

interface NextQuestionProps {
  readonly answer: TryAnswer;
  readonly rules: TriedRules;
  readonly takesFocus: boolean;
  readonly onAnswer: (marks: readonly Mark[]) => void;
}

/** The question that matters most now, or that there is none. */
export function NextQuestion({ answer, rules: { base }, takesFocus, onAnswer }: NextQuestionProps) {
  const [question] = answer.questions;
  return (
    <Section id="question" title="Next question">
      {question === undefined ? (
        <p className="max-w-prose text-ink-soft">
          None. No answer could make it more urgent than it is by these rules.
        </p>
      ) : (
        <QuestionCard
          key={JSON.stringify(question.facts)}
          question={question}
          left={answer.questions.length}
          space={base.space}
          titles={new Map(base.rules.map(({ logic }) => [logic.id, logic.title]))}
          takesFocus={takesFocus}
          onAnswer={onAnswer}
        />
      )}
    </Section>
  );
}
