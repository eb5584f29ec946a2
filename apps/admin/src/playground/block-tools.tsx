'use client';

import { X } from 'lucide-react';
import { ConditionMenu, type ConditionMenuProps } from './condition-menu.tsx';

/** What stands at the end of a block that is no list: its menu, and a button that takes it out unless nothing would be left. */
export function BlockTools({ onRemove, ...menu }: ConditionMenuProps) {
  return (
    <span className="ml-auto flex">
      <ConditionMenu {...menu} />
      {onRemove === undefined ? null : (
        <button
          type="button"
          onClick={onRemove}
          aria-label={`Remove ${menu.name}`}
          className="inline-flex size-8 items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-danger"
        >
          <X aria-hidden="true" size={16} />
        </button>
      )}
    </span>
  );
}
