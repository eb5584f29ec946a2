'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { changeSetPath } from '../change-sets/change-set-path.ts';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { ImportFilesDocument } from '../desk-api/generated/graphql.ts';
import { useAction } from '../desk-api/use-action.ts';
import { Alert } from '../ui/alert.tsx';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { ImportFields } from './import-fields.tsx';
import { type ImportPlan, planObstacle } from './import-plan.ts';
import { PlanView } from './plan-view.tsx';
import { type ImportInput, readImportForm } from './read-import-form.ts';

/** A plan, what it is of, and the key by which making it twice makes one change set. */
interface Planned {
  readonly plan: ImportPlan;
  readonly input: ImportInput;
  readonly idempotencyKey: string;
}

/** Imports files in two steps: first what they would bring, then the change set in which it waits for review. */
export function ImportForm() {
  const router = useRouter();
  const [planned, setPlanned] = useState<Planned>();
  const { run, isBusy, refusal } = useAction();
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (planned) result.current?.focus();
  }, [planned]);
  async function plan(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPlanned(undefined);
    const input = await run(() => readImportForm(form));
    if (!input) return;
    const told = await run(() => actAtDesk(ImportFilesDocument, { input: { ...input, dryRun: true } }));
    if (told) setPlanned({ plan: told, input, idempotencyKey: crypto.randomUUID() });
  }
  async function make({ input, idempotencyKey }: Planned): Promise<void> {
    const wanted = { ...input, idempotencyKey, dryRun: false };
    const made = await run(() => actAtDesk(ImportFilesDocument, { input: wanted }));
    if (made?.changeSet) router.push(changeSetPath(made.changeSet.number));
    else if (made) setPlanned({ plan: made, input, idempotencyKey });
  }
  return (
    <div className="grid gap-8">
      <form
        method="post"
        onSubmit={plan}
        onChange={() => setPlanned(undefined)}
        aria-busy={isBusy}
        className="grid max-w-xl gap-4"
      >
        <ImportFields />
        <p>
          <button type="submit" disabled={isBusy} className={planned ? BUTTON_LOOK : MAIN_BUTTON_LOOK}>
            {isBusy ? 'Reading the files …' : 'Show what would happen'}
          </button>
        </p>
      </form>
      {refusal === undefined ? null : (
        <Alert>
          <p>{refusal.message}</p>
          <ul className="list-disc pl-5">
            {refusal.problems
              .filter(({ message }) => message !== refusal.message)
              .map(({ path, message }) => (
                <li key={`${path} ${message}`}>{message}</li>
              ))}
          </ul>
        </Alert>
      )}
      <section aria-labelledby="plan" className={planned ? 'grid gap-4' : 'hidden'}>
        <h2 id="plan" ref={result} tabIndex={-1} className="font-serif text-xl font-semibold tracking-tight">
          What would happen
        </h2>
        {planned === undefined ? null : (
          <>
            <PlanView plan={planned.plan} />
            <MakeIt planned={planned} isBusy={isBusy} onMake={() => make(planned)} />
          </>
        )}
      </section>
    </div>
  );
}

interface MakeItProps {
  readonly planned: Planned;
  readonly isBusy: boolean;
  readonly onMake: () => void;
}

function MakeIt({ planned, isBusy, onMake }: MakeItProps) {
  const obstacle = planObstacle(planned.plan);
  if (obstacle !== undefined) return <Alert tone="warning">{obstacle}</Alert>;
  return (
    <p className="flex flex-wrap items-center gap-3">
      <button type="button" disabled={isBusy} onClick={onMake} className={MAIN_BUTTON_LOOK}>
        {isBusy ? 'Importing …' : 'Make it a change set'}
      </button>
      <span className="text-sm text-ink-soft">
        It is yours, waits for review, and you cannot approve it. Nothing is published.
      </span>
    </p>
  );
}
