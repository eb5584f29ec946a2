'use client';

import type { Subject } from '@symptograph/core';
import type { Urgency } from '@symptograph/rules';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { CommandForm } from '../change-set/actions/command-form.tsx';
import { capitalised } from '../concepts/capitalised.ts';
import { useAction } from '../desk-api/use-action.ts';
import { editPath } from '../subject-editor/edit-path.ts';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { ReadyFields } from '../ui/ready-fields.tsx';
import { begunSubject } from './begun-subject.ts';
import { findNamesakes } from './find-namesakes.ts';
import { makeSubject } from './make-subject.ts';
import { NameField } from './name-field.tsx';
import { Namesakes } from './namesakes.tsx';
import { NeededFields, type RuleFindings } from './needed-fields.tsx';
import type { NewAnswers } from './new-answers.ts';
import type { NamedType } from './new-type.ts';

interface NewSubjectFormProps {
  readonly of: NamedType;
  /** The change set that it goes into; undefined begins a draft. */
  readonly changeSet: number | undefined;
  /** The condition that a rule is to suggest. */
  readonly about?: { readonly id: string; readonly name: string } | undefined;
}

/** Asks what something new is called and what it cannot be without, shows what there is already, and opens it in its editor. */
export function NewSubjectForm({ of, changeSet, about }: NewSubjectFormProps) {
  const router = useRouter();
  const { run, isBusy, refusal, errorAt } = useAction();
  const begun = useBegun(of);
  const [name, setName] = useState(about === undefined ? '' : capitalised(about.name));
  const [findings, setFindings] = useState<RuleFindings>({});
  const [isMissed, setMissed] = useState(false);
  const [twinOf, setTwinOf] = useState<string>();
  const isTwin = twinOf !== undefined && twinOf === nameOf(name);
  const isLacking =
    (of.type === 'RULE' && !findings.complaint) || (NEEDS_FINDING.has(of.type) && !findings.finding);
  const send = async (fields: FormData) => {
    const answers = { ...answersOf(fields), ...findings, about: about?.id };
    if (isLacking || answers.name === '') return setMissed(true);
    if (twinOf !== answers.name && (await hasTwin(of, answers.name, changeSet)))
      return setTwinOf(answers.name);
    const subject = begun(answers);
    const title = `New ${of.noun}: ${answers.name}`.slice(0, 200);
    const making = { subject, changeSet, title, idempotencyKey: `new ${subject.id}` };
    const made = await run(() => makeSubject(making));
    if (made) router.push(editPath(subject.id, made.number));
  };
  return (
    <CommandForm refusal={refusal} beside={BESIDE} isBusy={isBusy} onSend={(fields) => void send(fields)}>
      <ReadyFields>
        <NameField
          type={of.type}
          value={name}
          onChange={setName}
          isMissed={isMissed}
          error={
            isTwin
              ? `There is one already. Begin another only if it is something else.`
              : (errorAt('name') ?? errorAt('title') ?? errorAt('narrative'))
          }
        />
        {about === undefined ? null : (
          <p className="text-sm text-ink-soft">Its conclusion suggests {about.name}.</p>
        )}
        <Namesakes of={of} text={name} changeSet={changeSet} />
        <NeededFields
          of={of}
          changeSet={changeSet}
          findings={findings}
          isMissed={isMissed}
          onFindings={setFindings}
          errorAt={errorAt}
        />
        <p>
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            {isTwin ? `Begin another ${of.noun} all the same` : `Begin the ${of.noun}`}
          </button>
        </p>
      </ReadyFields>
    </CommandForm>
  );
}

/** What begins with a condition of one finding. */
const NEEDS_FINDING: ReadonlySet<NamedType['type']> = new Set(['RULE', 'CRITERION', 'CONTRACT']);

/** The fields beside which stands what is wrong with them. */
const BESIDE = ['name', 'title', 'narrative', 'unit', 'licence'];

function nameOf(written: string): string {
  return written.trim().replaceAll(/\s+/g, ' ');
}

async function hasTwin(of: NamedType, name: string, changeSet: number | undefined): Promise<boolean> {
  return (await findNamesakes(of, name, changeSet)).some(({ isSame }) => isSame);
}

function answersOf(fields: FormData): NewAnswers {
  const said = (field: string) => String(fields.get(field) ?? '').trim();
  return {
    name: nameOf(said('name')),
    ownType: said('ownType') || undefined,
    unit: said('unit'),
    licence: said('licence'),
    contractKind: (said('contractKind') || undefined) as NewAnswers['contractKind'],
    urgency: (said('urgency') || undefined) as Urgency | undefined,
  };
}

/** What answers make, with the same id as long as they are the same, so that trying again makes nothing twice. */
function useBegun(of: NamedType): (answers: NewAnswers) => Subject {
  const last = useRef<{ readonly said: string; readonly subject: Subject }>(undefined);
  return (answers) => {
    const said = JSON.stringify(answers);
    if (last.current?.said !== said) last.current = { said, subject: begunSubject(of, answers) };
    return last.current.subject;
  };
}
