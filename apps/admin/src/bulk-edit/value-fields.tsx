'use client';

import { SelectField } from '../ui/select-field.tsx';
import type { SettableField, SettableValue } from './settable-fields.ts';

/** A field and what it is set to. */
export interface ChosenValue {
  readonly field: SettableField;
  readonly value: SettableValue;
}

interface ValueFieldsProps {
  readonly fields: readonly SettableField[];
  readonly chosen: ChosenValue | undefined;
  readonly onChoose: (chosen: ChosenValue | undefined) => void;
}

/** Which field is set, and to what. */
export function ValueFields({ fields, chosen, onChoose }: ValueFieldsProps) {
  const choose = (field: SettableField | undefined, label?: string) => {
    const value = field?.values.find((each) => each.label === label) ?? field?.values[0];
    onChoose(field && value && { field, value });
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField
        label="Field"
        value={chosen?.field.name}
        onChange={({ target }) => choose(fields.find(({ name }) => name === target.value))}
        options={fields.map(({ name, label }) => ({ value: name, label }))}
      />
      <SelectField
        label="Value"
        value={chosen?.value.label}
        onChange={({ target }) => choose(chosen?.field, target.value)}
        options={chosen?.field.values.map(({ label }) => ({ value: label, label })) ?? []}
      />
    </div>
  );
}

/** The first field with its first value; undefined when there is none. */
export function firstValue([field]: readonly SettableField[]): ChosenValue | undefined {
  const value = field?.values[0];
  return field && value && { field, value };
}
