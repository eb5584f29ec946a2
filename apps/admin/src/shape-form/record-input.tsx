'use client';

import type { NamedField } from './field.ts';
import type { AnyFieldInput } from './field-props.ts';

type Fields = Readonly<Record<string, unknown>>;

interface RecordInputProps {
  readonly path: string;
  readonly value: Fields;
  readonly parts: readonly NamedField[];
  readonly onChange: (value: Fields) => void;
  readonly Input: AnyFieldInput;
}

/** The fields of a record below each other, short ones side by side. */
export function RecordInput({ path, value, parts, onChange, Input }: RecordInputProps) {
  const set = (name: string, next: unknown, preset: unknown) => {
    const { [name]: _before, ...rest } = value;
    const written = next ?? preset;
    onChange(written === undefined ? rest : { ...rest, [name]: written });
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {parts.map(({ name, label, field, isOptional, preset }) => (
        <div key={name} className={isShort(name, field.kind) ? '' : 'sm:col-span-2'}>
          <Input
            field={field}
            label={label}
            path={path === '' ? name : `${path}.${name}`}
            value={value[name]}
            isOptional={isOptional}
            onChange={(next) => set(name, next, preset)}
          />
        </div>
      ))}
    </div>
  );
}

const SHORT_TEXTS: ReadonlySet<string> = new Set([
  'name',
  'slug',
  'system',
  'value',
  'language',
  'unit',
  'word',
  'doi',
  'locator',
  'publishedAt',
  'accessedAt',
  'licence',
]);

function isShort(name: string, kind: NamedField['field']['kind']): boolean {
  return (
    kind === 'CHOICE' || kind === 'NUMBER' || kind === 'FLAG' || (kind === 'TEXT' && SHORT_TEXTS.has(name))
  );
}
