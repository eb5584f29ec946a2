import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Suggestible } from './suggestible.ts';

interface SuggestedValueProps {
  readonly suggestible: Suggestible;
  /** What is suggested, as a text. */
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly error: string | undefined;
}

const HINT = 'Once it is put in you have written a part of the change set, and cannot approve it.';

/** What is suggested in place of a value: chosen where there is a list to choose from, else written. */
export function SuggestedValue({ suggestible, text, onWrite, error }: SuggestedValueProps) {
  const { kind, choices } = suggestible;
  const written = {
    hint: HINT,
    name: 'wording',
    required: true,
    value: text,
    error,
  };
  if (kind === 'TEXT')
    return (
      <TextArea
        label="Wording"
        rows={4}
        {...written}
        onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      />
    );
  if (kind === 'NUMBER')
    return (
      <TextField
        label="Value"
        type="number"
        step="any"
        {...written}
        onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      />
    );
  return (
    <SelectField
      label="Value"
      hint={HINT}
      error={error}
      name="wording"
      options={choices}
      value={text}
      onChange={({ currentTarget }) => onWrite(currentTarget.value)}
    />
  );
}
