import { Equal, type LucideIcon, Minus, Plus } from 'lucide-react';
import { capitalised } from '../concepts/capitalised.ts';
import type { TermFact } from './term-facts.ts';

const LOOKS: Readonly<
  Record<TermFact['state'], { readonly icon: LucideIcon; readonly words: string; readonly look: string }>
> = {
  PRESENT: { icon: Plus, words: 'Present: ', look: 'border-accent/50 bg-accent-wash text-ink' },
  ABSENT: { icon: Minus, words: 'Absent: ', look: 'border-line-strong/60 bg-surface text-ink-soft' },
  VALUE: { icon: Equal, words: '', look: 'border-accent/50 bg-accent-wash text-ink' },
};

interface TermChipsProps {
  readonly facts: readonly TermFact[];
  /** What the facts are, for those who cannot see where they stand. */
  readonly label: string;
}

/** A combination of facts as chips in a row; says so when it is the empty one. */
export function TermChips({ facts, label }: TermChipsProps) {
  if (facts.length === 0) return <p className="text-sm text-ink-soft">Whatever is known</p>;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {facts.map((fact) => (
        <li key={`${fact.state} ${fact.text}`} className="max-w-full">
          <TermChip fact={fact} />
        </li>
      ))}
    </ul>
  );
}

function TermChip({ fact: { state, text } }: { readonly fact: TermFact }) {
  const { icon: Icon, words, look } = LOOKS[state];
  return (
    <span
      className={`inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border py-0.5 pr-3 pl-2 text-sm ${look}`}
    >
      <Icon aria-hidden="true" size={14} strokeWidth={2.25} className="shrink-0 text-ink-faint" />
      <span className="min-w-0">
        <span className="sr-only">{words}</span>
        {capitalised(text)}
      </span>
    </span>
  );
}
