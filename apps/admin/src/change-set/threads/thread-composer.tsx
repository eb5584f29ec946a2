'use client';

import { useRef, useState } from 'react';
import { OpenThreadDocument } from '../../desk-api/generated/graphql.ts';
import { firstField } from '../../shape-form/first-field.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import { CommandForm } from '../actions/command-form.tsx';
import { useAct } from '../actions/use-act.ts';
import type { CommentPlace } from './comment-place.ts';
import { DiscardButton } from './discard-button.tsx';
import { SuggestedValue } from './suggested-value.tsx';
import { isAsWritten, suggestedValue } from './suggestible.ts';
import { commentPlace, unsentComment } from './unsent-comment.ts';

interface ThreadComposerProps {
  readonly changeSet: number;
  readonly place: CommentPlace;
  readonly onClose: () => void;
}

/**
 * Begins a conversation: what is said, whether it has to be settled first, and what is suggested in place of one value. Escape closes it;
 * what is written is kept until it is sent or discarded.
 */
export function ThreadComposer({ changeSet, place, onClose }: ThreadComposerProps) {
  const { subjectId, path, suggestible } = place;
  const unsent = useUnsent(commentPlace(changeSet, place), unsentComment(place));
  const { words, write, forget } = unsent;
  const suggests = suggestible !== undefined && words.suggests !== '';
  const { act, isBusy, refusal, errorAt } = useAct();
  const [isMissed, setMissed] = useState(false);
  const suggested = useRef<HTMLDivElement>(null);
  const value = suggests ? suggestedValue(suggestible, words.wording) : undefined;
  const lacking =
    suggests && (isLacking(value) || isAsWritten(suggestible, words.wording)) ? MISSING : undefined;
  const missing = isMissed ? lacking : undefined;
  const send = async () => {
    if (lacking !== undefined) {
      setMissed(true);
      firstField(suggested.current)?.focus();
      return;
    }
    const input = {
      changeSet,
      isBlocking: words.blocks !== '',
      text: words.text.trim(),
      ...(subjectId !== undefined && { subjectId }),
      ...(path !== undefined && { path }),
      ...(suggests && { suggestion: edit(place, value) }),
    };
    if (!(await act(OpenThreadDocument, { input }))) return;
    forget();
    onClose();
  };
  return (
    <GivenUpByEscape onGiveUp={onClose} className="rounded-md border border-line-strong/60 bg-surface p-4">
      <CommandForm refusal={refusal} beside={['text', 'suggestion']} isBusy={isBusy} onSend={send}>
        <TextArea
          label="Comment"
          name="text"
          rows={3}
          required
          autoFocus
          value={words.text}
          onChange={({ currentTarget }) => write({ text: currentTarget.value })}
          error={errorAt('text')}
        />
        {suggestible === undefined ? null : (
          <Check
            words={`Suggest another ${suggestible.kind === 'TEXT' ? 'wording' : 'value'}, which is put in by one click`}
            isOn={suggests}
            onTurn={(isOn) => write({ suggests: isOn ? 'yes' : '' })}
          />
        )}
        {suggests ? (
          <div ref={suggested}>
            <SuggestedValue
              suggestible={suggestible}
              changeSet={changeSet}
              text={words.wording}
              onWrite={(wording) => write({ wording })}
              error={missing ?? errorAt('suggestion')}
            />
          </div>
        ) : null}
        <Check
          words="Has to be settled before it is published"
          isOn={words.blocks !== ''}
          onTurn={(isOn) => write({ blocks: isOn ? 'yes' : '' })}
        />
        <p className="flex flex-wrap items-center gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Comment
          </button>
          <DiscardButton unsent={unsent} onClose={onClose} />
          <span className="text-sm text-ink-faint">
            Ctrl Enter sends it. Esc closes this and keeps what you wrote.
          </span>
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}

interface CheckProps {
  readonly words: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Check({ words, isOn, onTurn }: CheckProps) {
  return (
    <label className="flex min-h-8 items-center gap-3 text-sm">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
        className="size-4.5 accent-accent"
      />
      {words}
    </label>
  );
}

const MISSING = 'Say what is to stand there instead.';

function isLacking(value: ReturnType<typeof suggestedValue>): boolean {
  return value === undefined || (typeof value === 'object' && value.length === 0);
}

function edit({ subjectId = '', path = '' }: CommentPlace, value: ReturnType<typeof suggestedValue>) {
  return { update: { subjectId, operations: [{ op: 'SET' as const, path, value }] } };
}
