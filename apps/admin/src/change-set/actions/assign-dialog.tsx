'use client';

import {
  AskNoLongerDocument,
  AskToLookDocument,
  OpenThreadDocument,
  type PeopleToAskQuery,
} from '../../desk-api/generated/graphql.ts';
import { roleNames } from '../../session/role-names.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import { Alert } from '../../ui/alert.tsx';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { CommandForm } from './command-form.tsx';
import { peopleToAsk } from './people-to-ask.ts';
import { useAct } from './use-act.ts';
import { usePeople } from './use-people.ts';

type People = PeopleToAskQuery['people'];

/** Asks somebody to look at the change set, and says why; they are told, and find it in their inbox. */
export function AssignDialog({ changeSet, onClose, onDone }: ActionDialogProps) {
  const { number } = changeSet;
  const { act, isBusy, refusal, errorAt } = useAct({ isRefreshedAfter: false });
  const { words, write, forget } = useUnsent(`CS-${number}:ask`, { person: '', text: '' });
  const people = usePeople();
  const send = async () => {
    const personId = words.person;
    const name = typeof people === 'object' && people.find(({ id }) => id === personId)?.name;
    if (!(await act(AskToLookDocument, { changeSet: number, personId }))) return;
    const text = words.text.trim();
    const said = { changeSet: number, isBlocking: false, text: `${name}: ${text}` };
    if (text !== '' && !(await act(OpenThreadDocument, { input: said }))) return;
    forget();
    onDone({
      words: `${name} is asked to look at CS-${number}.`,
      undo: {
        run: () => undoAtDesk(AskNoLongerDocument, { changeSet: number, personId }),
        undone: `${name} is not asked to look at CS-${number} any more.`,
      },
    });
  };
  return (
    <ModalDialog
      title={`Ask somebody to look at CS-${number}`}
      lead="They are told, and find it in their inbox."
      onClose={onClose}
    >
      {people === undefined ? <Skeleton widths={[60, 80, 70]} /> : null}
      {typeof people === 'string' ? <Alert>{people}</Alert> : null}
      {typeof people === 'object' ? (
        <CommandForm refusal={refusal} beside={['text']} isBusy={isBusy} onSend={send}>
          <PersonField
            {...peopleToAsk(people, changeSet)}
            value={words.person}
            onChoose={(person) => write({ person })}
          />
          <TextArea
            label="What for"
            hint="May stay empty. It becomes a comment on the whole, which all who read the change set can see."
            name="text"
            rows={3}
            maxLength={5000}
            value={words.text}
            onChange={({ currentTarget }) => write({ text: currentTarget.value })}
            error={errorAt('text')}
          />
          <p>
            <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
              Ask
            </button>
          </p>
        </CommandForm>
      ) : null}
    </ModalDialog>
  );
}

interface PersonFieldProps {
  readonly reviewers: People;
  readonly others: People;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function PersonField({ reviewers, others, value, onChoose }: PersonFieldProps) {
  return (
    <label className="grid gap-1">
      <span className="text-sm font-semibold">Who</span>
      <select
        name="person"
        required
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        className="min-h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-base"
      >
        <option value="">Choose somebody</option>
        <Group label="Can review it" people={reviewers} />
        <Group label="Can read it" people={others} />
      </select>
    </label>
  );
}

function Group({ label, people }: { readonly label: string; readonly people: People }) {
  if (people.length === 0) return null;
  return (
    <optgroup label={label}>
      {people.map(({ id, name, roles }) => (
        <option key={id} value={id}>
          {name}, {roleNames(roles)}
        </option>
      ))}
    </optgroup>
  );
}
