'use client';

import { Menu } from '@base-ui/react/menu';
import type { Expression } from '@symptograph/rules';
import { Ellipsis } from 'lucide-react';
import { partsOf } from './condition-parts.ts';
import { unwrapped } from './edit-condition.ts';

interface ListMenuProps {
  readonly condition: Expression;
  readonly onChange: (next: Expression) => void;
  readonly onRemove?: (() => void) | undefined;
}

const ITEM =
  'flex min-h-9 cursor-pointer items-center rounded-sm px-3 text-sm outline-none data-highlighted:bg-accent-wash';

/** What can be done to a list as a whole: put it into another, negate it, take the list away from around its part, remove it. */
export function ListMenu({ condition, onChange, onRemove }: ListMenuProps) {
  const inner = unwrapped(condition);
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label="More for this list"
        className="inline-flex size-8 items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink data-popup-open:bg-sunken"
      >
        <Ellipsis aria-hidden="true" size={16} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup className="min-w-56 rounded-md border border-line bg-surface p-1 shadow-lg">
            <Menu.Item className={ITEM} onClick={() => onChange({ op: 'any', of: [condition] })}>
              Put into “any of these”
            </Menu.Item>
            <Menu.Item className={ITEM} onClick={() => onChange({ op: 'all', of: [condition] })}>
              Put into “all of these”
            </Menu.Item>
            <Menu.Item
              className={ITEM}
              onClick={() => onChange(condition.op === 'not' ? condition.of : { op: 'not', of: condition })}
            >
              {condition.op === 'not' ? 'Take the negation away' : 'Negate'}
            </Menu.Item>
            {partsOf(condition).length === 1 && inner !== condition ? (
              <Menu.Item className={ITEM} onClick={() => onChange(inner)}>
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
