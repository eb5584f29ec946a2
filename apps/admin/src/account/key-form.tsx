'use client';

import { type KeyScope, keyScope } from '@symptograph/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { MakeKeyDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { SelectField } from '../ui/select-field.tsx';
import { SentForm } from '../ui/sent-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { SecretOnce } from './secret-once.tsx';

const DAYS = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'a year' },
];
const DAY_MS = 86_400_000;

interface Made {
  readonly name: string;
  readonly secret: string;
}

/** Makes a key for a program and shows its secret, this once. */
export function KeyForm() {
  const router = useRouter();
  const [made, setMade] = useState<Made>();
  const { run, isBusy, refusal, errorAt } = useAction();
  async function make(fields: FormData): Promise<boolean> {
    const input = {
      name: String(fields.get('name')).trim(),
      scopes: fields.getAll('scope') as KeyScope[],
      // An hour less, for clocks that differ: a year from the server's now is the most.
      expiresAt: new Date(Date.now() + Number(fields.get('days')) * DAY_MS - 3_600_000).toISOString(),
    };
    const key = await run(() => actAtDesk(MakeKeyDocument, { input }));
    if (!key) return false;
    setMade({ name: key.key.name, secret: key.secret });
    router.refresh();
    return true;
  }
  return (
    <div className="grid gap-4">
      {made === undefined ? null : (
        <SecretOnce
          title={`The key “${made.name}”. It is not shown again.`}
          secret={made.secret}
          copyLabel="Copy the key"
        >
          <p className="text-sm">Send it as the header Authorization: Bearer, followed by the key.</p>
        </SecretOnce>
      )}
      <SentForm onSend={make} aria-busy={isBusy} className="grid max-w-xl gap-4">
        <RefusalAlert refusal={refusal} beside={['name', 'scopes']} />
        <TextField
          label="What the key is for"
          name="name"
          required
          maxLength={100}
          autoComplete="off"
          error={errorAt('name')}
        />
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-sm font-semibold">What it may do</legend>
          {keyScope.values.map((scope) => (
            <label key={scope} className="flex min-h-8 items-start gap-2.5">
              <input
                type="checkbox"
                name="scope"
                value={scope}
                defaultChecked={scope === 'READ'}
                className="mt-1.5 size-4 accent-accent"
              />
              <span>
                {capitalised(keyScope.terms[scope].label)}
                <span className="block text-sm text-ink-faint">{keyScope.terms[scope].description}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {errorAt('scopes') === undefined ? null : <p className="text-sm text-danger">{errorAt('scopes')}</p>}
        <SelectField label="Valid for" name="days" options={DAYS} defaultValue="90" />
        <p>
          <button type="submit" disabled={isBusy} className={BUTTON_LOOK}>
            Make a key
          </button>
        </p>
      </SentForm>
    </div>
  );
}
