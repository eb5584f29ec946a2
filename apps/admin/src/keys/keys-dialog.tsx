'use client';

import { ModalDialog } from '../ui/modal-dialog.tsx';
import { useSingleKeysSwitch } from './single-keys-switch.ts';

const KEYS: readonly {
  readonly where: string;
  readonly keys: readonly (readonly [readonly string[], string])[];
}[] = [
  {
    where: 'Everywhere',
    keys: [
      [['Ctrl', 'K'], 'Search, and everything that can be done'],
      [['/'], 'The same, while nothing is being written'],
      [['Ctrl', 'Enter'], 'Sends what is being written'],
      [['Esc'], 'Closes what is open'],
      [['?'], 'This list'],
    ],
  },
  {
    where: 'Lists of concepts',
    keys: [
      [['Space'], 'Selects a row; with Shift all rows from the last one'],
      [['↑', '↓'], 'The row before and after'],
      [['Enter'], 'From the box of a row to what can be done with the selection'],
    ],
  },
  {
    where: 'While editing',
    keys: [
      [['Ctrl', 'S'], 'Saves now; without it, a moment after you stop writing'],
      [['Ctrl', 'Z'], 'Takes the last edit back, while the focus is in no field'],
      [['Ctrl', 'Y'], 'Makes it again'],
    ],
  },
  {
    where: 'On every page of a change set',
    keys: [
      [['a'], 'Approve: opens the review, with the focus in its text'],
      [['['], 'The page before: Overview, Changes, Rules …'],
      [[']'], 'The page after'],
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
    where: 'Rules',
    keys: [
      [['j'], 'Next combination that is answered differently'],
      [['k'], 'Previous one'],
      [['m'], 'Say whether the new answer is right'],
      [['c'], 'Make it a case'],
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

/** All keys by where they act, and the switch that turns those off that are a single letter. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [isOn, turn] = useSingleKeysSwitch();
  return (
    <ModalDialog
      title="Keys"
      lead="Editing and a whole review can be done without the mouse. On a Mac it is ⌘ instead of Ctrl."
      onClose={onClose}
    >
      <div className="grid gap-5">
        {KEYS.map(({ where, keys }) => (
          <section key={where} aria-label={where}>
            <h3 className="text-sm font-semibold">{where}</h3>
            <dl className="mt-1 divide-y divide-line border-y border-line text-sm">
              {keys.map(([names, words]) => (
                <div key={words} className="flex items-baseline gap-4 py-1.5">
                  <dt className="w-32 shrink-0 whitespace-nowrap">
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
          Single letters, digits and signs act as keys in this browser
        </label>
      </div>
    </ModalDialog>
  );
}
