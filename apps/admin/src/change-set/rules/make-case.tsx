'use client';

import { URGENCIES, type Urgency } from '@symptograph/rules';
import { useRef, useState } from 'react';
import { MakeWitnessCaseDocument } from '../../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../../desk-api/refusal-alert.tsx';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { LEVEL_OPTIONS } from '../../urgency/level-options.ts';
import { useAct } from '../actions/use-act.ts';
import { careCaseToMake, caseToMake } from './case-to-make.ts';
import { WITNESS_KEYS } from './witness-keys.tsx';

interface MakeCaseProps {
  readonly witness: {
    readonly key: string;
    /** Null for a new way to self-care. */
    readonly before: Urgency | null;
    readonly after: Urgency;
    /** Whether it has to be said which level is right: self-care is new. */
    readonly asksForLevel: boolean;
  };
  readonly changeSet: number;
  readonly head: number;
}

const LEVELS = [
  { value: '', label: 'Not said yet' },
  ...LEVEL_OPTIONS.map(({ value, label }) => ({
    value,
    label: value === 'SELF_CARE' ? `${label}: the new answer is right` : label,
  })),
];

/** Makes a witness a case, having said what that will accept; of a new way to self-care one says first which level is right. */
export function MakeCase({ witness, changeSet, head }: MakeCaseProps) {
  const { act, isBusy, refusal } = useAct();
  const [said, setSaid] = useState<Urgency>();
  const [isMissed, setMissed] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const make = async () => {
    if (witness.asksForLevel && said === undefined) {
      setMissed(true);
      around.current?.querySelector('select')?.focus();
      return;
    }
    await act(MakeWitnessCaseDocument, {
      ...{ changeSet, witnessKey: witness.key, ifHead: head },
      ...(said !== undefined && { expected: said }),
    });
  };
  return (
    <div ref={around} className="grid gap-2">
      <RefusalAlert refusal={refusal} />
      {witness.asksForLevel ? (
        <div className="max-w-md">
          <SelectField
            label="Which level is right when just this is known?"
            options={LEVELS}
            value={said ?? ''}
            onChange={({ currentTarget }) => {
              setSaid(URGENCIES.find((level) => level === currentTarget.value));
              setMissed(false);
            }}
            error={isMissed ? 'Say which level is right; the case is made of that.' : undefined}
          />
        </div>
      ) : null}
      <p className="flex flex-wrap items-center gap-3 text-ink-faint">
        <button
          type="button"
          data-key={WITNESS_KEYS.makeCase}
          disabled={isBusy}
          onClick={make}
          className={BUTTON_LOOK}
        >
          Make it a case
        </button>
        <span className="min-w-0 basis-64 grow">
          {witness.asksForLevel ? careCaseToMake(said) : caseToMake(witness)}
        </span>
      </p>
    </div>
  );
}
