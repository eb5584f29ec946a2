'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';

const TOOL =
  'inline-flex size-9 items-center justify-center rounded-md text-ink-faint hover:text-ink disabled:opacity-30';

interface ListToolsProps {
  /** "Synonyms 2" */
  readonly label: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** By one place. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** What can be done with an item of a list. */
export function ListTools({ label, isFirst, isLast, onMove, onRemove }: ListToolsProps) {
  return (
    <div data-tools className="flex shrink-0 max-sm:flex-col">
      <button
        type="button"
        data-tool="up"
        aria-label={`${label}: up`}
        className={TOOL}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <ArrowUp aria-hidden="true" size={16} />
      </button>
      <button
        type="button"
        data-tool="down"
        aria-label={`${label}: down`}
        className={TOOL}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <ArrowDown aria-hidden="true" size={16} />
      </button>
      <button type="button" aria-label={`${label}: remove`} className={TOOL} onClick={onRemove}>
        <Trash2 aria-hidden="true" size={16} />
      </button>
    </div>
  );
}
