import { CircleQuestionMark, type LucideIcon, Minus, Plus } from 'lucide-react';
import type { FactLabelFragment, FindingState } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { IntentLink } from '../ui/intent-link.tsx';

const STATES: Readonly<
  Record<FindingState, { readonly icon: LucideIcon; readonly words: string; readonly look: string }>
> = {
  PRESENT: { icon: Plus, words: 'Present', look: 'border-accent/50 bg-accent-wash text-ink' },
  ABSENT: { icon: Minus, words: 'Absent', look: 'border-line-strong/60 bg-surface text-ink-soft' },
  UNKNOWN: {
    icon: CircleQuestionMark,
    words: 'Not known',
    look: 'border-dashed border-line-strong bg-paper text-ink-soft',
  },
};

interface FactChipProps {
  readonly fact: FactLabelFragment;
  readonly state: FindingState;
  /** What was measured, in words. */
  readonly value?: string | undefined;
}

/** One fact of a person and whether it is there, linked to the concept that it is about. */
function FactChip({ fact, state, value }: FactChipProps) {
  const { icon: Icon, words, look } = STATES[state];
  return (
    <IntentLink
      href={conceptPath(fact.concept)}
      className={`inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border py-0.5 pr-3 pl-2 text-sm hover:border-accent hover:text-accent-strong ${look}`}
    >
      <Icon aria-hidden="true" size={14} strokeWidth={2.25} className="shrink-0 text-ink-faint" />
      <span className="min-w-0">
        <span className="sr-only">{words}: </span>
        {capitalised(fact.label)}
        {value === undefined ? null : <strong className="font-semibold"> {value}</strong>}
      </span>
    </IntentLink>
  );
}

interface FactChipsProps {
  readonly facts: readonly FactChipProps[];
  /** What the facts are, for those who cannot see where they stand. */
  readonly label: string;
}

/** Facts as chips in a row. */
export function FactChips({ facts, label }: FactChipsProps) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {facts.map((chip) => (
        <li key={`${chip.fact.label} ${chip.state}`} className="max-w-full">
          <FactChip {...chip} />
        </li>
      ))}
    </ul>
  );
}
