'use client';

import { X } from 'lucide-react';
import { AskNoLongerDocument } from '../../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../../desk-api/refusal-alert.tsx';
import { useAct } from '../actions/use-act.ts';

interface AssignmentListProps {
  readonly number: number;
  readonly assignments: readonly {
    readonly person: { readonly id: string; readonly name: string };
    readonly by: { readonly name: string };
  }[];
  /** Whether the person who is signed in may take somebody's name off again. */
  readonly mayAssign: boolean;
}

/** Who is asked to look at the change set, and by whom. */
export function AssignmentList({ number, assignments, mayAssign }: AssignmentListProps) {
  const { act, isBusy, refusal } = useAct();
  if (assignments.length === 0) return <p className="text-ink-soft">Nobody is asked by name.</p>;
  return (
    <div className="grid gap-2">
      <RefusalAlert refusal={refusal} />
      <ul className="flex flex-wrap gap-2">
        {assignments.map(({ person, by }) => (
          <li
            key={person.id}
            className="inline-flex min-h-9 items-center gap-1 rounded-full border border-line bg-surface py-0.5 pr-1 pl-3 text-sm"
          >
            <span className="pr-2">
              <span className="font-semibold">{person.name}</span>
              <span className="text-ink-faint">, asked by {by.name}</span>
            </span>
            {mayAssign ? (
              <button
                type="button"
                disabled={isBusy}
                aria-label={`No longer ask ${person.name}`}
                onClick={() => act(AskNoLongerDocument, { changeSet: number, personId: person.id })}
                className="inline-flex size-7 items-center justify-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
              >
                <X aria-hidden="true" size={14} />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
