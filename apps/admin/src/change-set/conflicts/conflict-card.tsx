'use client';

import { useState } from 'react';
import type { ConflictChoice } from '../../desk-api/generated/graphql.ts';
import { Alert } from '../../ui/alert.tsx';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { ConflictSide } from './conflict-side.tsx';
import { type ConflictView, conflictAnchor } from './conflict-view.ts';
import { CustomResult } from './custom-result.tsx';
import { unionOf } from './union-of.ts';

interface ConflictCardProps {
  readonly conflict: ConflictView;
  /** Where a result that is being written is kept. */
  readonly place: string;
  readonly baseRelease: number;
  /** Absent when the person who is signed in may not settle it. */
  readonly onChoose: ((choice: ConflictChoice, value?: unknown) => void) | undefined;
  readonly isBusy: boolean;
  readonly refusal: string | undefined;
  /** Whether another value is being written. */
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

/** A choice whose result is known before it is made. */
type Previewed = Exclude<ConflictChoice, 'CUSTOM'>;

const RESULTS: Readonly<Record<Previewed, string>> = {
  THEIRS: 'if theirs is taken',
  OURS: 'if ours is kept',
  UNION: 'if both are put together',
};

/** One conflict: what both began with, what is published, what the change set wants, and what it comes to by each choice. */
export function ConflictCard(props: ConflictCardProps) {
  const { conflict, place, baseRelease, onChoose, isBusy, refusal, isWriting, onWriting } = props;
  const { key, kind, label, path, sentence, base, theirs, ours, theirAuthors, ourAuthors } = conflict;
  const anchor = conflictAnchor(key);
  const [previewed, setPreviewed] = useState<Previewed>('OURS');
  const isTold = typeof theirs === 'string' && typeof ours === 'string';
  return (
    <article
      id={anchor}
      tabIndex={-1}
      aria-labelledby={`${anchor}-name`}
      className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-md border border-line bg-sunken p-4"
    >
      <header>
        <p className="text-xs text-ink-faint">
          {kind}
          {path === '' ? '' : ` · ${path}`}
        </p>
        <h2 id={`${anchor}-name`} className="font-serif text-lg font-semibold first-letter:uppercase">
          {label}
        </h2>
        {isTold ? null : <p className="max-w-prose text-sm text-ink-soft">{sentence}</p>}
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-[repeat(2,minmax(0,1fr))] xl:grid-cols-[repeat(4,minmax(0,1fr))]">
        <ConflictSide name="Base" by={`release ${baseRelease}`} value={base} />
        <ConflictSide name="Theirs" by={theirAuthors ?? 'as published'} value={theirs} base={base} />
        <ConflictSide name="Ours" by={ourAuthors} value={ours} base={base} />
        <ConflictSide
          name="Result"
          by={RESULTS[previewed]}
          value={{ THEIRS: theirs, OURS: ours, UNION: unionOf(theirs, ours) }[previewed]}
        />
      </div>
      {refusal === undefined ? null : <Alert>{refusal}</Alert>}
      {onChoose === undefined ? null : (
        <Choices
          conflict={conflict}
          place={place}
          isBusy={isBusy}
          onChoose={onChoose}
          isWriting={isWriting}
          onWriting={onWriting}
          onPreview={setPreviewed}
        />
      )}
    </article>
  );
}

interface ChoicesProps
  extends Pick<ConflictCardProps, 'conflict' | 'place' | 'isBusy' | 'isWriting' | 'onWriting'> {
  readonly onChoose: (choice: ConflictChoice, value?: unknown) => void;
  /** A choice has the pointer or the focus, so that what it comes to can be shown. */
  readonly onPreview: (previewed: Previewed) => void;
}

const KEY = 'rounded-sm border border-line-strong/60 bg-sunken px-1.5 font-mono text-xs font-normal';

function Choices({ conflict, place, isBusy, onChoose, isWriting, onWriting, onPreview }: ChoicesProps) {
  const { choices, theirs, ours } = conflict;
  const both = choices.includes('UNION');
  const previewOf = (choice: Previewed) => ({
    onMouseEnter: () => onPreview(choice),
    onFocus: () => onPreview(choice),
  });
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap gap-2">
        <button
          type="button"
          disabled={isBusy}
          onClick={() => onChoose('THEIRS')}
          {...previewOf('THEIRS')}
          className={BUTTON_LOOK}
        >
          <kbd className={KEY}>1</kbd> Take theirs
        </button>
        <button
          type="button"
          disabled={isBusy}
          onClick={() => onChoose('OURS')}
          {...previewOf('OURS')}
          className={BUTTON_LOOK}
        >
          <kbd className={KEY}>2</kbd> Keep ours
        </button>
        {both ? (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => onChoose('UNION')}
            {...previewOf('UNION')}
            className={BUTTON_LOOK}
          >
            <kbd className={KEY}>3</kbd> Both together
          </button>
        ) : null}
        {choices.includes('CUSTOM') ? (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => onWriting(!isWriting)}
            className={BUTTON_LOOK}
          >
            {both ? null : <kbd className={KEY}>3</kbd>} Write another
          </button>
        ) : null}
      </p>
      {isWriting ? (
        <CustomResult
          place={place}
          start={ours ?? theirs}
          isBusy={isBusy}
          onClose={() => onWriting(false)}
          onWritten={(value) => onChoose('CUSTOM', value)}
        />
      ) : null}
    </div>
  );
}
