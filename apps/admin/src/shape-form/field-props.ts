import type { ComponentType } from 'react';
import type { Field } from './field.ts';

/** What every input of a form takes. */
export interface FieldProps<Value = unknown> {
  readonly label: string;
  /** Names of fields joined by dots, from the subject on. */
  readonly path: string;
  /** Undefined where nothing is written. */
  readonly value: Value | undefined;
  /** Undefined takes what is written away. */
  readonly onChange: (value: Value | undefined) => void;
  readonly isOptional: boolean;
  /** Of what else describes it, such as its hint. */
  readonly describedBy?: string | undefined;
}

/** The input for a value of any shape, handed down to what holds values of many. */
export type AnyFieldInput = ComponentType<FieldProps & { readonly field: Field }>;
