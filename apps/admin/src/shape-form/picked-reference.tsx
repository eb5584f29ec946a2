'use client';

import { type ComponentProps, useRef } from 'react';
import type { Candidate } from './field-scope.ts';
import { firstField } from './first-field.ts';
import { ReferenceChip } from './reference-chip.tsx';
import { ReferencePicker } from './reference-picker.tsx';
import { useFocusMove } from './use-focus-move.ts';

/** What a reference is, and what it is called. */
export interface PickedReferenceProps
  extends Pick<ComponentProps<typeof ReferencePicker>, 'label' | 'prefixes' | 'ties'> {
  readonly picked: Candidate | undefined;
  readonly onPick: (candidate: Candidate | undefined) => void;
}

/** What was picked, or a search for it; the focus goes from the one to the other when something is picked or taken away. */
export function PickedReference({ picked, onPick, ties, ...of }: PickedReferenceProps) {
  const place = useRef<HTMLDivElement>(null);
  const moveFocus = useFocusMove();
  const pick = (next: Candidate | undefined) => {
    moveFocus(() => firstField(place.current));
    onPick(next);
  };
  return (
    <div ref={place}>
      {picked === undefined ? (
        <ReferencePicker {...of} {...(ties && { ties })} onPick={pick} />
      ) : (
        <ReferenceChip name={picked.name} ties={ties} onRemove={() => pick(undefined)} />
      )}
    </div>
  );
}
