import { typeFieldOf } from '../subject-editor/type-field.ts';
import { SelectField } from '../ui/select-field.tsx';
import type { NewType } from './new-type.ts';

/** Asks of which type a concept is, and chooses none by itself; nothing where there are no types. */
export function OwnTypeField({ of: { kind } }: { readonly of: NewType }) {
  const types = kind && typeFieldOf(kind)?.choices;
  if (types === undefined) return null;
  return (
    <SelectField
      label="Type"
      name="ownType"
      required
      defaultValue=""
      options={[{ value: '', label: 'Choose one' }, ...types]}
    />
  );
}
