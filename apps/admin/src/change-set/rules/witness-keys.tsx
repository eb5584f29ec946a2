'use client';

import { useSingleKeys } from '../../keys/use-single-keys.ts';
import { useSteps } from '../../keys/use-steps.ts';

/** The id of the element of a witness. */
export function witnessAnchor(key: string): string {
  return `witness-${key}`;
}

/** What a single key presses within the witness that has the focus, as the value of an attribute `data-key`. */
export const WITNESS_KEYS = { say: 'm', makeCase: 'c' } as const;

/** Goes through witnesses by `j` and `k`; `m` says whether the present one is right, `c` makes it a case. */
export function WitnessKeys({ keys }: { readonly keys: readonly string[] }) {
  const steps = useSteps(keys.map(witnessAnchor));
  const press = (key: string) => {
    const anchor = steps.current();
    const witness = anchor === undefined ? null : document.getElementById(anchor);
    witness?.querySelector<HTMLButtonElement>(`button[data-key=${key}]`)?.click();
  };
  useSingleKeys({
    j: () => steps.step(1),
    k: () => steps.step(-1),
    [WITNESS_KEYS.say]: () => press(WITNESS_KEYS.say),
    [WITNESS_KEYS.makeCase]: () => press(WITNESS_KEYS.makeCase),
  });
  return null;
}
