import { Autocomplete } from '@base-ui/react/autocomplete';
import { CornerDownLeft, FileText } from 'lucide-react';
import { KindMark } from '../concepts/kind-mark.tsx';
import type { PaletteEntry } from './palette-entry.ts';

interface PaletteItemProps {
  readonly entry: PaletteEntry;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** One line of the palette: sign, name, the other name that was found, and the kind. */
export function PaletteItem({ entry, onChoose }: PaletteItemProps) {
  const { name, kind, label, matched } = entry;
  return (
    <Autocomplete.Item
      value={entry}
      onClick={() => onChoose(entry)}
      className="group flex min-h-11 cursor-pointer scroll-my-2 items-center gap-3 rounded-md px-3 py-1.5 text-sm outline-none data-highlighted:bg-accent-wash"
    >
      {kind ? (
        <KindMark kind={kind} />
      ) : (
        <FileText aria-hidden="true" size={18} strokeWidth={1.75} className="shrink-0 text-ink-faint" />
      )}
      <span className="min-w-0 grow">
        <span className="block group-data-highlighted:text-accent-strong">{name}</span>
        {matched === undefined ? null : (
          <span className="block text-xs text-ink-soft">found as “{matched}”</span>
        )}
      </span>
      {label === undefined ? null : <span className="shrink-0 text-xs text-ink-faint">{label}</span>}
      <CornerDownLeft
        aria-hidden="true"
        size={14}
        className="hidden shrink-0 text-accent-strong group-data-highlighted:sm:block"
      />
    </Autocomplete.Item>
  );
}
