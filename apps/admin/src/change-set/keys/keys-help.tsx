'use client';

import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { useSingleKeysSwitch } from './single-keys-switch.ts';
import { useSingleKeys } from './use-single-keys.ts';

const KEYS: readonly {
  readonly where: string;
  readonly keys: readonly (readonly [readonly string[], string])[];
}[] = [
  {
    where: 'On every page of a change set',
    keys: [
      [['a'], 'Approve: opens the review, with the focus in its text'],
      [['Ctrl', 'Enter'], 'Sends what is being written'],
      [['Esc'], 'Closes what is open'],
      [['?'], 'This list'],
    ],
  },
  {
    where: 'Changes',
    keys: [
      [['j'], 'Next change'],
      [['k'], 'Previous change'],
      [['v'], 'Viewed, or not viewed after all'],
      [['m'], 'Comment on the change'],
    ],
  },
  {
    where: 'Conflicts',
    keys: [
      [['j'], 'Next conflict'],
      [['k'], 'Previous conflict'],
      [['1'], 'Take theirs, what is published'],
      [['2'], 'Keep ours, what the change set wants'],
      [['3'], 'Both together, or where that makes no sense another value'],
    ],
  },
];

/** The keys of a change set's pages behind a button and “?”, and the switch that turns those off that are a single letter. */
export function KeysHelp() {
  const [isOpen, setOpen] = useState(false);
  useSingleKeys({ '?': () => setOpen(true) });
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-10 items-center gap-2 rounded-md px-2.5 text-sm text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <Keyboard aria-hidden="true" size={17} /> Keys
      </button>
      {isOpen ? <KeysDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [isOn, turn] = useSingleKeysSwitch();
  return (
    <ModalDialog title="Keys" lead="A whole review can be done without the mouse." onClose={onClose}>
      <div className="grid gap-5">
        {KEYS.map(({ where, keys }) => (
          <section key={where} aria-label={where}>
            <h3 className="text-sm font-semibold">{where}</h3>
            <dl className="mt-1 divide-y divide-line border-y border-line text-sm">
              {keys.map(([names, words]) => (
                <div key={words} className="flex items-baseline gap-4 py-1.5">
                  <dt className="w-24 shrink-0">
                    {names.map((name) => (
                      <kbd
                        key={name}
                        className="mr-1 rounded-sm border border-line-strong/60 bg-sunken px-1.5 py-px font-mono text-xs"
                      >
                        {name}
                      </kbd>
                    ))}
                  </dt>
                  <dd className="text-ink-soft">{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className="flex min-h-10 items-center gap-3 text-sm">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => turn(currentTarget.checked)}
            className="size-5 accent-accent"
          />
          Single letters, digits and “?” act as keys in this browser
        </label>
      </div>
    </ModalDialog>
  );
}
