import { type ConceptKind, conceptKinds } from '@symptograph/core';
import { partsOfShape } from '../shape-form/field-of-shape.ts';

/** A field that can be set to the same value for many concepts. */
export interface SettableField {
  readonly name: string;
  /** "Must not miss" */
  readonly label: string;
  readonly values: readonly SettableValue[];
  /** What it stands for where nothing is written. */
  readonly preset: SettableValue['value'];
}

/** One of the values of a field; null takes away what is written. */
export interface SettableValue {
  readonly value: string | boolean | null;
  readonly label: string;
}

const YES_OR_NO: readonly SettableValue[] = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
];

/** Of a kind's fields, those that hold one of a closed list, or yes or no. Whether a concept is in use is no field that is set. */
export function settableFields(kind: ConceptKind): readonly SettableField[] {
  return partsOfShape(conceptKinds[kind].shape).flatMap(({ name, label, field, isOptional, preset }) => {
    if (name === 'status' || (field.kind !== 'CHOICE' && field.kind !== 'FLAG')) return [];
    const values =
      field.kind === 'FLAG' ? YES_OR_NO : field.choices.map(({ value, label }) => ({ value, label }));
    const isUnsaid = isOptional && preset === undefined;
    const none = isUnsaid ? [{ value: null, label: 'Not said' }] : [];
    return [
      { name, label, values: [...values, ...none], preset: typeof preset === 'boolean' ? preset : null },
    ];
  });
}
