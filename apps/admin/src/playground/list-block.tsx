'use client';

import type { Expression } from '@symptograph/rules';
import type { ReactNode } from 'react';
import { NumberField } from '../ui/number-field.tsx';
import { AddPart } from './add-part.tsx';
import type { ConditionBlockProps } from './condition-block.tsx';
import { ConditionMenu } from './condition-menu.tsx';
import { isList } from './condition-parts.ts';
import { addPart, type ListKind } from './edit-condition.ts';
import { askedAs } from './kept-lists.ts';
import { ScoreItemFields } from './score-item-fields.tsx';
import { useWholeCondition } from './whole-condition.ts';

/** A condition that is made of others. */
export type ListCondition = Exclude<Expression, { readonly op: 'is' | 'compare' | 'criterion' }>;

interface ListBlockProps extends ConditionBlockProps {
  readonly condition: ListCondition;
  /** The blocks of its parts, in order. */
  readonly children: readonly { readonly key: string; readonly block: ReactNode }[];
}

const KINDS: readonly (readonly [ListKind, string])[] = [
  ['all', 'All of these'],
  ['any', 'Any of these'],
  ['atLeast', 'At least'],
  ['score', 'The points of these reach'],
  ['not', 'Known not to hold'],
];

/** A list of conditions: what it asks of them, the conditions themselves, and a field to add one. */
export function ListBlock({ condition, children, path, onChange, onRemove }: ListBlockProps) {
  const { kept, keep } = useWholeCondition();
  const ask = (kind: ListKind) => {
    if (condition.op === 'score' || condition.op === 'atLeast') keep(condition);
    onChange(askedAs(condition, kind, kept));
  };
  return (
    <fieldset className="min-w-0 py-1">
      <legend className="sr-only">{KINDS.find(([kind]) => kind === condition.op)?.[1]}</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        <select
          aria-label="What is asked of these"
          data-path={path}
          value={condition.op}
          onChange={({ target }) => ask(target.value as ListKind)}
          className="min-h-8 max-w-full min-w-0 rounded-full border border-line-strong bg-sunken px-2.5 text-sm font-semibold"
        >
          {KINDS.map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
        <Threshold condition={condition} path={path} onChange={onChange} />
        <ConditionMenu
          condition={condition}
          name="this list"
          path={path}
          onChange={onChange}
          onRemove={onRemove}
        />
      </div>
      <ul className="ml-2 border-l-2 border-line pl-2.5 sm:ml-3 sm:pl-4">
        {children.map(({ key, block }, place) => (
          <li key={key} className={condition.op === 'score' ? 'border-b border-line py-1' : ''}>
            {condition.op === 'score' ? (
              <ScoreItemFields condition={condition} path={path} place={place} onChange={onChange} />
            ) : null}
            {block}
          </li>
        ))}
        {isList(condition) ? (
          <li className="py-1">
            <AddPart onAdd={(part) => onChange(addPart(condition, part))} />
          </li>
        ) : null}
      </ul>
    </fieldset>
  );
}

interface ThresholdProps {
  readonly path: string;
  readonly condition: ListCondition;
  readonly onChange: (next: Expression) => void;
}

/** How many of a count, or what a score has to reach. */
function Threshold({ condition, path, onChange }: ThresholdProps) {
  if (condition.op === 'atLeast')
    return (
      <span className="inline-flex items-center gap-1.5 text-sm text-ink-soft">
        <NumberField
          label="How many"
          path={`${path}.n`}
          value={condition.n}
          isWhole
          least={1}
          most={condition.of.length}
          onChange={(n) => n !== undefined && onChange({ ...condition, n })}
        />
        of these
      </span>
    );
  if (condition.op === 'score')
    return (
      <NumberField
        label="Points to reach"
        path={`${path}.gte`}
        value={condition.gte}
        onChange={(gte) => gte !== undefined && onChange({ ...condition, gte })}
      />
    );
  return null;
}
