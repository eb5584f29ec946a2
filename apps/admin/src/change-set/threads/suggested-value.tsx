import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { SuggestedChoices } from './suggested-choices.tsx';
import { SuggestedReference } from './suggested-reference.tsx';
import type { Suggestible } from './suggestible.ts';

interface SuggestedValueProps {
  readonly suggestible: Suggestible;
  readonly changeSet: number;
  /** What is suggested, as a text. */
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly error: string | undefined;
}

const HINT = 'Once it is put in you have written a part of the change set, and cannot approve it.';

/** What is suggested in place of a value: chosen where there is a list to choose from, searched for where it refers to something, else written. */
export function SuggestedValue({ suggestible, changeSet, text, onWrite, error }: SuggestedValueProps) {
  const { kind, choices } = suggestible;
  const picked = { suggestible, text, hint: HINT, error, onWrite };
  if (kind === 'REFERENCE') return <SuggestedReference {...picked} changeSet={changeSet} />;
  if (kind === 'CHOICES') return <SuggestedChoices {...picked} />;
  const written = {
    hint: HINT,
    name: 'wording',
    required: true,
    value: text,
    error,
  };
  if (kind === 'TEXT' || kind === 'WORDS')
    return (
      <TextArea
        label={kind === 'TEXT' ? 'Wording' : 'Words, a line each'}
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
