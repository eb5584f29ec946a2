'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { CommandForm } from '../change-set/actions/command-form.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { editPath } from '../subject-editor/edit-path.ts';
import { ReadyFields } from '../ui/ready-fields.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { BeginSourceButton } from './begin-source-button.tsx';
import { makeSubject } from './make-subject.ts';
import { Namesakes } from './namesakes.tsx';
import type { NewType } from './new-type.ts';
import { SourceFields } from './source-fields.tsx';
import type { SourceField } from './source-problems.ts';
import { sourceWordsFor } from './source-words.ts';
import { useNewSource } from './use-new-source.ts';

interface NewSourceFormProps {
  readonly of: NewType;
  /** The change set that it goes into; undefined begins a draft. */
  readonly changeSet: number | undefined;
}

const FIELDS: readonly SourceField[] = ['title', 'sourceKind', 'url', 'doi'];

/** Asks of a new source what others need to find it, shows what there is already, and opens it in its editor. */
export function NewSourceForm({ of, changeSet }: NewSourceFormProps) {
  const router = useRouter();
  const { run, isBusy, refusal, errorAt } = useAction();
  const [words, setWords] = useState(sourceWordsFor(''));
  const write = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const draft = useNewSource({ words, write }, changeSet);
  const around = useRef<HTMLDivElement>(null);
  const send = async () => {
    const subject = await draft.finish();
    if (subject === undefined) return;
    if (typeof subject === 'string') {
      around.current?.querySelector<HTMLElement>(`[name=${subject}]`)?.focus();
      return;
    }
    const title = `New source: ${subject.title}`.slice(0, 200);
    const making = { subject, changeSet, title, idempotencyKey: `new ${subject.id}` };
    const made = await run(() => makeSubject(making));
    if (made) router.push(editPath(subject.id, made.number));
  };
  return (
    <div ref={around}>
      <CommandForm
        refusal={refusal}
        beside={FIELDS}
        isBusy={isBusy || draft.isLooking}
        onSend={() => void send()}
      >
        <ReadyFields>
          <SourceFields
            draft={draft}
            refusedAt={errorAt}
            belowTitle={
              draft.twin?.by === 'TITLE' ? null : (
                <Namesakes of={of} text={words.title} changeSet={changeSet} />
              )
            }
            twinActions={({ id }) => <TextLink href={editPath(id, changeSet)}>Edit that one</TextLink>}
          />
          <p>
            <BeginSourceButton draft={draft} isBusy={isBusy} />
          </p>
        </ReadyFields>
      </CommandForm>
    </div>
  );
}
