import { urgency } from '@symptograph/core';
import type { Urgency } from '@symptograph/rules';
import type { ReactNode } from 'react';
import { Badge } from '../ui/badge.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { levelSentence } from './level-sentence.ts';
import type { TryAnswer } from './try-rules.ts';

interface LevelPanelProps {
  readonly answer: TryAnswer;
  /** What the rules of the established level say to do, each text once. */
  readonly advice: readonly string[];
}

/** How urgent it is: what is established, what cannot be excluded yet, and what to do. No level is ever told as a relief. */
export function LevelPanel({ answer, advice }: LevelPanelProps) {
  const { floor, ceiling, isReassuring } = answer;
  const isUnsettled = floor === 'SELF_CARE' && !isReassuring;
  return (
    <div className="overflow-hidden rounded-md border border-line bg-surface shadow-sm">
      <dl className="grid gap-px bg-line sm:grid-cols-2">
        <Cell name="The rules answer">
          {isUnsettled ? <Badge>Not settled yet</Badge> : <UrgencyBadge urgency={floor} size="large" />}
          <p className="mt-1.5 text-sm text-ink-soft">{establishedWords(floor, isUnsettled)}</p>
        </Cell>
        <Cell name="Cannot be excluded yet">
          <UrgencyBadge urgency={ceiling} size="large" />
          <p className="mt-1.5 text-sm text-ink-soft">
            {ceiling === floor ? 'Nothing more urgent is open.' : urgency.terms[ceiling].description}
          </p>
        </Cell>
      </dl>
      {advice.length === 0 || isUnsettled ? null : (
        <div className="grid gap-1.5 border-t border-line px-4 py-3">
          {advice.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <p role="status" className="sr-only">
        {levelSentence(answer)}
      </p>
    </div>
  );
}

function establishedWords(floor: Urgency, isUnsettled: boolean): string | undefined {
  return isUnsettled
    ? 'A rule speaks for self-care, but it is not shown while something more urgent is open.'
    : urgency.terms[floor].description;
}

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="bg-surface px-4 py-3">
      <dt className="mb-1.5 text-xs font-medium text-ink-faint">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
