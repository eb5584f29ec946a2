'use client';

import type { KnownFact } from '@symptograph/rules';
import { RotateCcw, Undo2 } from 'lucide-react';
import type { Synonyms } from '../rule-book/client-book.ts';
import { FactPicker } from '../rule-book/fact-picker.tsx';
import { TermChips } from '../rule-book/term-chips.tsx';
import type { TermFact } from '../rule-book/term-facts.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { Section } from '../ui/section.tsx';
import { markKey } from './mark.ts';
import { MarkRow } from './mark-row.tsx';
import type { Marks } from './use-marks.ts';

interface KnownPanelProps {
  readonly facts: readonly KnownFact[];
  readonly synonyms: Synonyms;
  /** What is said so far, and what can be done to it. */
  readonly tried: Marks;
  /** What follows from it by the graph. */
  readonly follows: readonly TermFact[];
}

/** What is known of the person that a try is about: a field to add facts, and each with what is said of it. */
export function KnownPanel({ facts, synonyms, tried, follows }: KnownPanelProps) {
  const { marks } = tried;
  return (
    <Section id="known" title="What is known" remark={marks.length === 0 ? undefined : `${marks.length}`}>
      <FactPicker
        facts={facts}
        synonyms={synonyms}
        label="Add a fact"
        placeholder="A symptom, sign, risk or measurement"
        onPick={tried.add}
      />
      {marks.length === 0 ? (
        <p className="mt-3 max-w-prose text-sm text-ink-soft">
          Nothing yet. Add what the person complains of: calf pain, for one. What is not said stays unknown,
          and unknown is never taken for absent.
        </p>
      ) : (
        <ul className="mt-2 divide-y divide-line">
          {marks.map((mark) => (
            <MarkRow
              key={markKey(mark)}
              mark={mark}
              onChange={(answer) => tried.answer([{ ...mark, answer }])}
              onRemove={() => tried.remove(mark)}
            />
          ))}
        </ul>
      )}
      {follows.length === 0 ? null : <Follows facts={follows} />}
      <Controls tried={tried} />
    </Section>
  );
}

/** How many facts that follow are in view before they are folded up. */
const IN_VIEW = 6;

function Follows({ facts }: { readonly facts: readonly TermFact[] }) {
  const chips = <TermChips label="What follows" facts={facts} />;
  return (
    <div className="mt-3">
      {facts.length <= IN_VIEW ? (
        <>
          <p className="mb-1.5 text-sm text-ink-faint">From that it follows</p>
          {chips}
        </>
      ) : (
        <details>
          <summary className="mb-1.5 w-fit cursor-pointer text-sm text-ink-soft">
            From that {facts.length} facts more follow
          </summary>
          {chips}
        </details>
      )}
    </div>
  );
}

function Controls({ tried: { marks, canUndo, undo, clear } }: Pick<KnownPanelProps, 'tried'>) {
  if (marks.length === 0 && !canUndo) return null;
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <button
        type="button"
        onClick={undo}
        disabled={!canUndo}
        className={`${BUTTON_LOOK} disabled:opacity-50`}
      >
        <Undo2 aria-hidden="true" size={16} /> Undo
      </button>
      <button
        type="button"
        onClick={clear}
        disabled={marks.length === 0}
        className={`${BUTTON_LOOK} disabled:opacity-50`}
      >
        <RotateCcw aria-hidden="true" size={16} /> Start over
      </button>
    </div>
  );
}
