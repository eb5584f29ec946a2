import { sourceKind } from '@symptograph/core';
import { capitalised } from '../concepts/capitalised.ts';
import { typeFieldOf } from '../subject-editor/type-field.ts';
import { SelectField } from '../ui/select-field.tsx';
import type { NewType } from './new-type.ts';

const SOURCE_TYPES = sourceKind.values.map((value) => ({
  value,
  label: capitalised(sourceKind.terms[value].label),
}));

/** Asks of which type a concept or a source is, and chooses none by itself; nothing where there are no types. */
export function OwnTypeField({ of: { type, kind } }: { readonly of: NewType }) {
  const types = type === 'SOURCE' ? SOURCE_TYPES : kind && typeFieldOf(kind)?.choices;
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
