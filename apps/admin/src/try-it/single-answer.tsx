'use client';

import type { FactSpace, Question } from '@symptograph/rules';
import { useId, useState } from 'react';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { knownFactAt, marksOfNo, marksOfYes } from './answer-question.ts';
import { type Answer, type Mark, markKey } from './mark.ts';
import { MeasureField } from './measure-field.tsx';

interface SingleAnswerProps {
  readonly question: Question;
  readonly space: FactSpace;
  readonly onAnswer: (marks: readonly Mark[]) => void;
}

/** The answer to a question about one fact: yes or no, one of its values, or what was measured. */
export function SingleAnswer(props: SingleAnswerProps) {
  const { question, space, onAnswer } = props;
  const [first] = question.facts;
  const known = first && knownFactAt(space, first.fact);
  if (!first || !known) return null;
  const { domain } = known;
  if (domain.kind === 'NUMBER') return <MeasuredAnswer {...props} />;
  if (domain.kind === 'ENUM')
    return (
      <div className="flex flex-wrap gap-2">
        {domain.values.map((value) => (
          <button
            key={value}
            type="button"
            className={BUTTON_LOOK}
            onClick={() => onAnswer([{ known, answer: { kind: 'ONE_OF', values: [value] } }])}
          >
            {value}
          </button>
        ))}
      </div>
    );
  const yes = marksOfYes(question, new Set([first.fact]), space);
  return (
    <div className="flex flex-wrap gap-2">
      <button type="button" className={MAIN_BUTTON_LOOK} onClick={() => onAnswer(yes)}>
        Yes, it is absent
      </button>
      <button type="button" className={BUTTON_LOOK} onClick={() => onAnswer(marksOfNo(question, space))}>
        No, it is there
      </button>
    </div>
  );
}

function MeasuredAnswer({ question, space, onAnswer }: SingleAnswerProps) {
  const [answer, setAnswer] = useState<Answer>({ kind: 'UNKNOWN' });
  const id = useId();
  const [first] = question.facts;
  const known = first && knownFactAt(space, first.fact);
  if (known?.domain.kind !== 'NUMBER') return null;
  const mark: Mark = { known, answer };
  return (
    <div key={markKey(mark)} className="flex flex-wrap items-center gap-3">
      <span id={id} className="sr-only">
        {known.label}
      </span>
      <MeasureField domain={known.domain} answer={answer} labelledBy={id} onChange={setAnswer} />
      <button
        type="button"
        className={`${MAIN_BUTTON_LOOK} disabled:opacity-50`}
        disabled={answer.kind === 'UNKNOWN'}
        onClick={() => onAnswer([mark])}
      >
        Set the value
      </button>
    </div>
  );
}
