'use client';

import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';

interface MenuOfProps {
  /** What opens it: a Menu.Trigger. */
  readonly trigger: ReactNode;
  readonly align: 'start' | 'end';
  readonly children: ReactNode;
}

/** A menu beneath what opens it, as the blocks of a condition have them. */
export function MenuOf({ trigger, align, children }: MenuOfProps) {
  return (
    <Menu.Root>
      {trigger}
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align={align} className="z-50">
          <Menu.Popup className="max-h-(--available-height) max-w-[min(26rem,calc(100vw-2rem))] min-w-56 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-lg">
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

interface MenuChoiceProps {
  readonly onChoose: () => void;
  readonly isDanger?: boolean;
  readonly children: ReactNode;
}

/** One thing that a menu offers. */
export function MenuChoice({ onChoose, isDanger = false, children }: MenuChoiceProps) {
  return (
    <Menu.Item
      onClick={onChoose}
      className={`flex min-h-9 cursor-pointer items-center rounded-sm px-3 py-1.5 text-sm outline-none data-highlighted:bg-accent-wash ${isDanger ? 'text-danger' : ''}`}
    >
      {children}
    </Menu.Item>
  );
}
