'use client';

import { type FactRef, factKey } from '@symptograph/rules';
import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import type { EditorGround } from '../playground/editor-ground.ts';
import { FactPicker } from '../rule-book/fact-picker.tsx';
import { ProblemAt } from '../shape-form/problem-at.tsx';
import { useFieldTies } from '../shape-form/use-field-ties.ts';

interface WarningSignsProps {
  readonly ground: Pick<EditorGround, 'facts' | 'synonyms' | 'knownOf'>;
  readonly signs: readonly FactRef[];
  readonly onChange: (signs: readonly FactRef[]) => void;
}

const PATH = 'redFlags';

/** The facts that have to be known to be absent before self-care is concluded: each can be taken out, others are found by typing. */
export function WarningSigns({ ground: { facts, synonyms, knownOf }, signs, onChange }: WarningSignsProps) {
  const { problemId, ties } = useFieldTies({ path: PATH });
  const around = useRef<HTMLFieldSetElement>(null);
  const chosen = useMemo(() => new Set(signs.map(factKey)), [signs]);
  const offered = useMemo(
    () => facts.filter(({ fact, domain }) => domain.kind === 'BOOLEAN' && !chosen.has(factKey(fact))),
    [facts, chosen],
  );
  const nameOf = (sign: FactRef) => knownOf(sign)?.label ?? sign.concept;
  const remove = (place: number) => {
    around.current?.querySelector('input')?.focus();
    onChange(signs.toSpliced(place, 1));
  };
  return (
    <fieldset ref={around} className="grid min-w-0 gap-2" aria-describedby={ties['aria-describedby']}>
      <legend className="mb-1 text-sm font-semibold">Warning signs</legend>
      <ul aria-label="Warning signs" className="flex flex-wrap gap-1.5 empty:hidden">
        {signs.map((sign, place) => (
          <li
            key={factKey(sign)}
            className="inline-flex min-h-8 max-w-full items-center gap-1 rounded-full border border-line-strong/60 bg-surface pl-3 text-sm"
          >
            <span className="min-w-0">{capitalised(nameOf(sign))}</span>
            <button
              type="button"
              aria-label={`Remove ${nameOf(sign)}`}
              onClick={() => remove(place)}
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-full text-ink-faint hover:bg-sunken hover:text-danger"
            >
              <X aria-hidden="true" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <div className="max-w-sm">
        <FactPicker
          facts={offered}
          synonyms={synonyms}
          label="Add a warning sign"
          placeholder="Add a warning sign"
          onPick={({ fact }) => onChange([...signs, fact])}
        />
      </div>
      <ProblemAt path={PATH} id={problemId} words={signs.length === 0 ? 'Add at least one.' : undefined} />
    </fieldset>
  );
}
