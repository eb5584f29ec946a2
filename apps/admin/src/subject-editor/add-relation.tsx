'use client';

import type { Concept, Statement } from '@symptograph/core';
import { useId, useState } from 'react';
import { ulid } from 'ulid';
import type { Editing } from '../editing/use-editing.ts';
import { useNames } from '../naming/names.tsx';
import { FieldScopeProvider } from '../shape-form/field-scope.ts';
import { ReferencePicker } from '../shape-form/reference-picker.tsx';
import { relationOptions } from './relation-options.ts';
import { useFieldScopeOf } from './use-field-scope-of.ts';

interface AddRelationProps {
  readonly concept: Concept;
  readonly editing: Editing;
  /** Told of the new statement, or of the one that says it already. */
  readonly onAdded: (id: string) => void;
}

/** States something new about a concept: how, and with what; what there is not yet is made on the way. */
export function AddRelation({ concept, editing, onAdded }: AddRelationProps) {
  const id = useId();
  const options = relationOptions(concept.kind);
  const [key, setKey] = useState(options[0]?.key);
  const scope = useFieldScopeOf(concept, editing);
  const { remember } = useNames();
  const option = options.find((each) => each.key === key);
  if (!option) return null;
  const add = (other: string) => {
    const [subject, object] = option.isSubject ? [concept.id, other] : [other, concept.id];
    const known = [...editing.state.subjects.values()].find(
      (each) =>
        'object' in each && each.kind === option.kind && each.subject === subject && each.object === object,
    );
    const statement =
      known ??
      ({
        id: `stm_${ulid()}`,
        kind: option.kind,
        subject,
        object,
        negated: false,
        qualifiers: {},
        evidence: [],
        version: 1,
      } as unknown as Statement);
    if (!known) editing.put(statement);
    onAdded(statement.id);
  };
  return (
    <div className="flex flex-wrap items-end gap-3 rounded-md border border-dashed border-line-strong/60 p-3">
      <div className="grid gap-1">
        <label htmlFor={id} className="text-sm font-semibold">
          {concept.name} …
        </label>
        <select
          id={id}
          value={key}
          onChange={({ target }) => setKey(target.value)}
          className="min-h-9 rounded-md border border-line-strong bg-surface px-2 text-sm"
        >
          {options.map(({ key: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="min-w-60 grow">
        <FieldScopeProvider value={scope}>
          <ReferencePicker
            key={option.key}
            label={`${concept.name} ${option.label}`}
            prefixes={option.prefixes}
            onPick={({ id: other, name }) => {
              remember(other, name);
              add(other);
            }}
          />
        </FieldScopeProvider>
      </div>
    </div>
  );
}
