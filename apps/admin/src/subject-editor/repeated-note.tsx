import { useId } from 'react';

interface RepeatedNoteProps {
  /** The two concepts' relation in words: "sciatica has the symptom ache". */
  readonly words: string;
  readonly onOpen: () => void;
}

/** Says that a statement is there already for the same situation, and what to do about it. */
export function RepeatedNote({ words, onOpen }: RepeatedNoteProps) {
  const id = useId();
  return (
    <div
      role="status"
      aria-labelledby={id}
      className="rounded-md border border-warning/40 bg-warning-wash px-4 py-3 text-sm"
    >
      <p id={id}>
        That {words} is stated already of the same situation. Say below in which other one this holds, or
        remove it and write into the one there is.
      </p>
      <button
        type="button"
        onClick={onOpen}
        className="mt-1 min-h-8 font-semibold text-accent underline underline-offset-3 hover:text-accent-strong"
      >
        Open the one there is
      </button>
    </div>
  );
}
