'use client';

import type { Concept, Statement } from '@symptograph/core';
import { useCallback, useId, useMemo, useState } from 'react';
import { ulid } from 'ulid';
import type { Editing } from '../editing/use-editing.ts';
import { useNames } from '../naming/names.tsx';
import { type FieldScope, FieldScopeProvider } from '../shape-form/field-scope.ts';
import { ReferencePicker } from '../shape-form/reference-picker.tsx';
import { relatedAlready } from './related-already.ts';
import { type RelationOption, relationOptions } from './relation-options.ts';
import { useFieldScopeOf } from './use-field-scope-of.ts';

interface AddRelationProps {
  readonly concept: Concept;
  readonly editing: Editing;
  /** Told of the new statement. */
  readonly onAdded: (id: string) => void;
}

/**
 * States something new about a concept: how, and with what; what there is not yet is made on the way, and of what it is related to already,
 * another situation is begun.
 */
export function AddRelation({ concept, editing, onAdded }: AddRelationProps) {
  const id = useId();
  const options = useMemo(() => relationOptions(concept.kind), [concept.kind]);
  const [key, setKey] = useState(options[0]?.key);
  const option = options.find((each) => each.key === key);
  const scope = useRelatedScope(concept, editing, option);
  const { remember } = useNames();
  if (!option) return null;
  const add = (other: string) => {
    const [subject, object] = option.isSubject ? [concept.id, other] : [other, concept.id];
    const statement = {
      id: `stm_${ulid()}`,
      kind: option.kind,
      subject,
      object,
      negated: false,
      qualifiers: {},
      evidence: [],
      version: 1,
    } as unknown as Statement;
    editing.put(statement);
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

/** What can be related to a concept in one way, and of each whether it is already. */
function useRelatedScope(concept: Concept, editing: Editing, option: RelationOption | undefined): FieldScope {
  const scope = useFieldScopeOf(concept, editing);
  const { find: findAny } = scope;
  const { now } = editing;
  const find = useCallback(
    async (text: string, prefixes: readonly string[]) => {
      const found = await findAny(text, prefixes);
      const isRelated = (otherId: string) =>
        option !== undefined &&
        relatedAlready(now().subjects.values(), { option, conceptId: concept.id, otherId }).length > 0;
      return found?.map((each) => (isRelated(each.id) ? { ...each, remark: RELATED } : each));
    },
    [findAny, now, option, concept.id],
  );
  return useMemo(() => ({ ...scope, find }), [scope, find]);
}

const RELATED = 'already related: add another situation';
