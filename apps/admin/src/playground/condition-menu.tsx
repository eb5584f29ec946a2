'use client';

import { Menu } from '@base-ui/react/menu';
import type { Expression } from '@symptograph/rules';
import { Ellipsis } from 'lucide-react';
import { isList, partsOf } from './condition-parts.ts';
import { negated, unwrapped } from './edit-condition.ts';
import { useEditor } from './editor-context.ts';
import { type GrowingKind, listOn } from './list-on.ts';

interface ConditionMenuProps {
  readonly condition: Expression;
  /** What the menu is for, to be read after “More for”. */
  readonly name: string;
  readonly path: string;
  readonly onChange: (next: Expression) => void;
  /** Absent where removing has a button of its own, or where a rule would be left without a condition. */
  readonly onRemove?: (() => void) | undefined;
}

const LISTS: readonly (readonly [GrowingKind, string])[] = [
  ['all', 'Put into “all of these”'],
  ['any', 'Put into “any of these”'],
  ['atLeast', 'Put into a count, “at least”'],
  ['score', 'Put into a score'],
];

const ITEM =
  'flex min-h-9 cursor-pointer items-center rounded-sm px-3 text-sm outline-none data-highlighted:bg-accent-wash';

/** What can be done to a condition as a whole: put it into a list, negate it, take the list away from around its one part, remove it. */
export function ConditionMenu({ condition, name, path, onChange, onRemove }: ConditionMenuProps) {
  const { focusAt } = useEditor();
  const change = (next: Expression) => {
    focusAt(path);
    onChange(next);
  };
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={`More for ${name}`}
        className="inline-flex size-8 items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink data-popup-open:bg-sunken"
      >
        <Ellipsis aria-hidden="true" size={16} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup className="max-h-(--available-height) min-w-56 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-lg">
            {LISTS.map(([kind, words]) => (
              <Menu.Item key={kind} className={ITEM} onClick={() => change(listOn(kind, condition))}>
                {words}
              </Menu.Item>
            ))}
            <Menu.Item className={ITEM} onClick={() => change(negated(condition))}>
              {condition.op === 'not' ? 'Take the negation away' : 'Negate'}
            </Menu.Item>
            {isList(condition) && partsOf(condition).length === 1 ? (
              <Menu.Item className={ITEM} onClick={() => change(unwrapped(condition))}>
                Keep its one part alone
              </Menu.Item>
            ) : null}
            {onRemove === undefined ? null : (
              <Menu.Item className={`${ITEM} text-danger`} onClick={onRemove}>
                Remove all of it
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
