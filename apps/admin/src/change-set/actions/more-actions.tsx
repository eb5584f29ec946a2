'use client';

import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { BUTTON_LOOK } from '../../ui/button-look.ts';

interface MoreActionsProps {
  readonly actions: readonly { readonly name: string; readonly onChoose: () => void }[];
}

/** What can be done as well, behind one button. */
export function MoreActions({ actions }: MoreActionsProps) {
  if (actions.length === 0) return null;
  return (
    <Menu.Root>
      <Menu.Trigger className={BUTTON_LOOK}>
        More <ChevronDown aria-hidden="true" size={16} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" className="z-40">
          <Menu.Popup className="min-w-56 rounded-md border border-line bg-surface p-1 shadow-lg">
            {actions.map(({ name, onChoose }) => (
              <Menu.Item
                key={name}
                onClick={onChoose}
                className="flex min-h-10 w-full cursor-pointer items-center rounded-sm px-3 text-left text-sm data-highlighted:bg-accent-wash"
              >
                {name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
