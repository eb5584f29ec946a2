'use client';

import { urgency } from '@symptograph/core';
import { URGENCIES, type Urgency } from '@symptograph/rules';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { CommandForm } from '../change-set/actions/command-form.tsx';
import { capitalised } from '../concepts/capitalised.ts';
import { useAction } from '../desk-api/use-action.ts';
import { editPath } from '../subject-editor/edit-path.ts';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { begunSubject } from './begun-subject.ts';
import { ComplaintField } from './complaint-field.tsx';
import { makeSubject } from './make-subject.ts';
import { Namesakes } from './namesakes.tsx';
import { newTypeOf } from './new-type.ts';

interface NewSubjectFormProps {
  /** As addresses name what is begun. */
  readonly segment: string;
  /** The change set that it goes into; undefined begins a draft. */
  readonly changeSet: number | undefined;
}

const LEVELS = URGENCIES.filter((level) => level !== 'NONE').map((level) => ({
  value: level,
  label: capitalised(urgency.terms[level].label),
}));

/** Asks what something new is called and what it cannot be without, shows what there is already, and opens it in its editor. */
export function NewSubjectForm({ segment, changeSet }: NewSubjectFormProps) {
  const router = useRouter();
  const of = newTypeOf(segment);
  const { run, isBusy, refusal, errorAt } = useAction();
  const [name, setName] = useState('');
  const [complaint, setComplaint] = useState<string>();
  const [isMissed, setMissed] = useState(false);
  const begun = useRef<{ readonly said: string; readonly subject: ReturnType<typeof begunSubject> }>(
    undefined,
  );
  if (of === undefined) return null;
  const send = async (fields: FormData) => {
    if (of.type === 'RULE' && complaint === undefined) return setMissed(true);
    const said = (field: string) => String(fields.get(field) ?? '').trim();
    const answers = {
      name: said('name').replaceAll(/\s+/g, ' '),
      unit: said('unit'),
      licence: said('licence'),
      urgency: (said('urgency') || undefined) as Urgency | undefined,
      complaint,
    };
    const key = JSON.stringify(answers);
    if (begun.current?.said !== key) begun.current = { said: key, subject: begunSubject(of, answers) };
    const { subject } = begun.current;
    const title = `New ${of.noun}: ${answers.name}`.slice(0, 200);
    const made = await run(() =>
      makeSubject({ subject, changeSet, title, idempotencyKey: `new ${subject.id}` }),
    );
    if (made) router.push(editPath(subject.id, made.number));
  };
  const named = {
    name: 'name',
    required: true,
    value: name,
    autoComplete: 'off',
    error: errorAt('name') ?? errorAt('title') ?? errorAt('narrative'),
  };
  return (
    <CommandForm refusal={refusal} isBusy={isBusy} onSend={(fields) => void send(fields)}>
      {of.type === 'CASE' ? (
        <TextArea
          {...named}
          label="Story"
          hint="As somebody would tell it, in a few sentences, without anything that tells who it is."
          maxLength={10_000}
          onChange={({ target }) => setName(target.value)}
        />
      ) : (
        <TextField
          {...named}
          label={of.type === 'CONCEPT' ? 'Name' : 'Title'}
          hint={HINTS[of.type]}
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
      )}
      <Namesakes of={of} text={name} changeSet={changeSet} />
      {of.kind === 'OBSERVABLE' ? (
        <TextField
          label="Unit"
          hint="As UCUM writes it: cm, mm[Hg], Cel."
          name="unit"
          required
          maxLength={40}
          error={errorAt('unit')}
        />
      ) : null}
      {of.type === 'RULE' ? (
        <ComplaintField
          changeSet={changeSet}
          onPick={setComplaint}
          error={isMissed && complaint === undefined ? 'Say what the rule is about.' : undefined}
        />
      ) : null}
      {of.type === 'RULE' || of.type === 'CASE' ? (
        <SelectField
          label={of.type === 'RULE' ? 'Level that it asks for' : 'Level that is right'}
          name="urgency"
          defaultValue="SAME_DAY"
          options={LEVELS}
        />
      ) : null}
      {of.type === 'CASE' ? (
        <TextField
          label="Licence"
          hint="How its text may be used: CC-BY-4.0."
          name="licence"
          required
          maxLength={200}
          error={errorAt('licence')}
        />
      ) : null}
      <p>
        <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
          Begin the {of.noun}
        </button>
      </p>
    </CommandForm>
  );
}

const HINTS = {
  CONCEPT: 'As clinicians call it, in lower case unless it is a proper name. Other names come in the editor.',
  RULE: 'What it is about, in a few words: “Sudden calf pain with a cold foot”.',
  SOURCE: 'As the work itself says it.',
} as const;
