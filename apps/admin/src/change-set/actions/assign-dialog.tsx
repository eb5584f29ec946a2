'use client';

import { type Role, rolesWith } from '@symptograph/core';
import { useEffect, useState } from 'react';
import { askDesk } from '../../desk-api/ask-desk.ts';
import {
  AskToLookDocument,
  PeopleToAskDocument,
  type PeopleToAskQuery,
} from '../../desk-api/generated/graphql.ts';
import { roleNames } from '../../session/role-names.ts';
import { Alert } from '../../ui/alert.tsx';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { ActedChangeSet } from './acted-change-set.ts';
import { CommandForm } from './command-form.tsx';
import { useAct } from './use-act.ts';

interface AssignDialogProps {
  readonly changeSet: ActedChangeSet;
  readonly onClose: () => void;
}

/** Asks somebody to look at the change set; they find it in their inbox. */
export function AssignDialog({ changeSet: { number }, onClose }: AssignDialogProps) {
  const { act, isBusy, refusal } = useAct();
  const people = usePeopleToAsk();
  const send = async (fields: FormData) => {
    const personId = String(fields.get('person'));
    if (await act(AskToLookDocument, { changeSet: number, personId })) onClose();
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
        <CommandForm refusal={refusal} isBusy={isBusy} onSend={send}>
          <label className="grid gap-1">
            <span className="text-sm font-semibold">Who</span>
            <select
              name="person"
              required
              className="min-h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-base"
            >
              {people.map(({ id, name, roles }) => (
                <option key={id} value={id}>
                  {name}, {roleNames(roles)}
                </option>
              ))}
            </select>
          </label>
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

type PersonToAsk = PeopleToAskQuery['people'][number];

/** Who can be asked: those who are active and read drafts. A text says why they are not known. */
function usePeopleToAsk(): readonly PersonToAsk[] | string | undefined {
  const [people, setPeople] = useState<readonly PersonToAsk[] | string>();
  useEffect(() => {
    void askDesk(PeopleToAskDocument, {}).then((answer) =>
      setPeople(
        answer.ok
          ? answer.value.people.filter(({ isActive, roles }) => isActive && mayLook(roles))
          : answer.error.message,
      ),
    );
  }, []);
  return people;
}

function mayLook(roles: readonly Role[]): boolean {
  const held = rolesWith(roles);
  return held.has('CONTRIBUTOR') || held.has('PUBLISHER');
}
