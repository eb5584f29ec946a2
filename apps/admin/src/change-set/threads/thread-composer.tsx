'use client';

import { useState } from 'react';
import { OpenThreadDocument } from '../../desk-api/generated/graphql.ts';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { CommandForm } from '../actions/command-form.tsx';
import { useAct } from '../actions/use-act.ts';

/** What a comment is about: a place of a subject, a subject, or with neither the whole change set. */
export interface CommentPlace {
  readonly subjectId?: string;
  readonly path?: string;
  /** The text that stands there, for which another can be suggested. */
  readonly wording?: string;
}

interface ThreadComposerProps {
  readonly changeSet: number;
  readonly place: CommentPlace;
  readonly onClose: () => void;
}

const CHECK = 'flex min-h-8 items-center gap-3 text-sm';

/** Begins a conversation: what is said, whether it has to be settled first, and another wording where there is one. Escape gives it up. */
export function ThreadComposer({ changeSet, place, onClose }: ThreadComposerProps) {
  const { subjectId, path, wording } = place;
  const [suggests, setSuggests] = useState(false);
  const { act, isBusy, refusal, errorAt } = useAct();
  const send = async (fields: FormData) => {
    const suggested = suggests ? String(fields.get('wording')) : undefined;
    const input = {
      changeSet,
      isBlocking: fields.get('blocks') !== null,
      text: String(fields.get('text')).trim(),
      ...(subjectId !== undefined && { subjectId }),
      ...(path !== undefined && { path }),
      ...(suggested !== undefined && { suggestion: wordingEdit(place, suggested) }),
    };
    if (await act(OpenThreadDocument, { input })) onClose();
  };
  return (
    <GivenUpByEscape onGiveUp={onClose} className="rounded-md border border-line-strong/60 bg-surface p-4">
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={send}>
        <TextArea label="Comment" name="text" rows={3} required autoFocus error={errorAt('text')} />
        {wording === undefined ? null : (
          <label className={CHECK}>
            <input
              type="checkbox"
              checked={suggests}
              onChange={({ currentTarget }) => setSuggests(currentTarget.checked)}
              className="size-4.5 accent-accent"
            />
            Suggest another wording, which is put in by one click
          </label>
        )}
        {suggests ? (
          <TextArea
            label="Wording"
            name="wording"
            rows={4}
            defaultValue={wording}
            error={errorAt('suggestion')}
          />
        ) : null}
        <label className={CHECK}>
          <input type="checkbox" name="blocks" className="size-4.5 accent-accent" />
          Has to be settled before it is published
        </label>
        <p className="flex flex-wrap items-center gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Comment
          </button>
          <button type="button" onClick={onClose} className={BUTTON_LOOK}>
            Give up
          </button>
          <span className="text-sm text-ink-faint">Ctrl Enter sends it.</span>
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}

function wordingEdit({ subjectId = '', path = '' }: CommentPlace, value: string) {
  return { update: { subjectId, operations: [{ op: 'SET' as const, path, value }] } };
}
