import { X } from 'lucide-react';
import { IntentLink } from './intent-link.tsx';

interface NarrowedToProps {
  /** What the list is narrowed to, in words: "Mentions calf pain". */
  readonly words: string;
  /** The address of the list without it. */
  readonly without: string;
}

/** What a list is narrowed to by the link that led to it, with a way to take that back. */
export function NarrowedTo({ words, without }: NarrowedToProps) {
  return (
    <p className="inline-flex min-h-8 items-center gap-1 rounded-full border border-accent bg-accent-wash pr-1 pl-3 text-sm font-semibold text-accent-strong">
      {words}
      <IntentLink
        href={without}
        aria-label={`No longer: ${words}`}
        className="inline-flex size-6 items-center justify-center rounded-full hover:bg-surface"
      >
        <X aria-hidden="true" size={14} />
      </IntentLink>
    </p>
  );
}
