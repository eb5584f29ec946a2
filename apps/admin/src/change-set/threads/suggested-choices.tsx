import { useId } from 'react';
import { linesOf, type Suggestible } from './suggestible.ts';
import { toggledChoice } from './toggled-choice.ts';

interface SuggestedChoicesProps {
  readonly suggestible: Suggestible;
  /** What is ticked, a line each. */
  readonly text: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly onWrite: (text: string) => void;
}

/** Any of a closed list that are suggested, as boxes to tick. */
export function SuggestedChoices({ suggestible, text, hint, error, onWrite }: SuggestedChoicesProps) {
  const id = useId();
  const ticked = linesOf(text);
  return (
    <fieldset className="grid gap-1" aria-describedby={error === undefined ? id : `${id} ${id}-error`}>
      <legend className="mb-1 text-sm font-semibold">Values</legend>
      <p id={id} className="text-sm text-ink-faint">
        {hint}
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {suggestible.choices.map(({ value, label }) => (
          <label key={value} className="inline-flex min-h-8 cursor-pointer items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={ticked.includes(value)}
              onChange={() => onWrite(toggledChoice(suggestible, text, value))}
              className="size-4.5 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
      {error === undefined ? null : (
        <p id={`${id}-error`} role="alert" className="text-sm text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
