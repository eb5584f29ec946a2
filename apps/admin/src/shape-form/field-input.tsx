'use client';

import { ChoiceInput } from './choice-input.tsx';
import { ChoicesInput } from './choices-input.tsx';
import { DateInput } from './date-input.tsx';
import { emptyValue } from './empty-value.ts';
import type { Field } from './field.ts';
import type { FieldProps } from './field-props.ts';
import { FlagInput } from './flag-input.tsx';
import { ListInput } from './list-input.tsx';
import { NumberInput } from './number-input.tsx';
import { OptionalRecord } from './optional-record.tsx';
import { PartialDateInput } from './partial-date-input.tsx';
import { ProblemAt } from './problem-at.tsx';
import { RecordInput } from './record-input.tsx';
import { ReferenceInput } from './reference-input.tsx';
import { ReferencesInput } from './references-input.tsx';
import { TextInput } from './text-input.tsx';

type Props = FieldProps & { readonly field: Field };
type Of<Value> = FieldProps<Value>;

/** The input for a value of any shape. */
export function FieldInput({ field, ...props }: Props) {
  switch (field.kind) {
    case 'TEXT':
      return <TextInput {...(props as Of<string>)} />;
    case 'DATE':
      return <DateInput {...(props as Of<string>)} />;
    case 'PARTIAL_DATE':
      return <PartialDateInput {...(props as Of<string>)} />;
    case 'FLAG':
      return <FlagInput {...(props as Of<boolean>)} />;
    case 'CHOICE':
      return <ChoiceInput {...(props as Of<string>)} choices={field.choices} />;
    case 'REFERENCE':
      return <ReferenceInput {...(props as Of<string>)} prefixes={field.prefixes} />;
    case 'NUMBER':
      return <NumberInput {...(props as Of<number>)} isWhole={field.isWhole} />;
    case 'LIST':
      return <ListOf {...(props as Of<readonly unknown[]>)} item={field.item} />;
    case 'RECORD':
      return props.isOptional ? (
        <OptionalRecord {...props} field={field} Input={FieldInput} />
      ) : (
        <>
          <RecordInput
            path={props.path}
            value={(props.value ?? emptyValue(field)) as Readonly<Record<string, unknown>>}
            parts={field.parts}
            onChange={props.onChange}
            Input={FieldInput}
          />
          <ProblemAt path={props.path} />
        </>
      );
  }
}

function ListOf({ item, ...props }: Of<readonly unknown[]> & { readonly item: Field }) {
  if (item.kind === 'CHOICE')
    return <ChoicesInput {...(props as Of<readonly string[]>)} choices={item.choices} />;
  if (item.kind === 'REFERENCE') {
    return <ReferencesInput {...(props as Of<readonly string[]>)} prefixes={item.prefixes} />;
  }
  return <ListInput {...props} item={item} Input={FieldInput} />;
}
