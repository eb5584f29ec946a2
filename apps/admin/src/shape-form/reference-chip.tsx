import { X } from 'lucide-react';

interface ReferenceChipProps {
  readonly name: string;
  readonly ties?: { readonly 'aria-describedby': string | undefined } | undefined;
  readonly onRemove: () => void;
}

/** The name of what was picked, with a way to take it away. */
export function ReferenceChip({ name, ties, onRemove }: ReferenceChipProps) {
  return (
    <span className="inline-flex w-fit items-center rounded-md border border-line bg-sunken text-sm">
      <span className="py-1 pl-2.5">{name}</span>
      <button
        type="button"
        aria-label={`Remove ${name}`}
        aria-describedby={ties?.['aria-describedby']}
        onClick={onRemove}
        className="inline-flex size-8 items-center justify-center text-ink-faint hover:text-danger"
      >
        <X aria-hidden="true" size={14} />
      </button>
    </span>
  );
}
