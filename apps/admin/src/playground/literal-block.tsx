'use client';

import { canonicalJson, type Expression } from '@symptograph/rules';
import { useState } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import { FactPicker } from '../rule-book/fact-picker.tsx';
import { BlockTools } from './block-tools.tsx';
import type { ConditionBlockProps } from './condition-block.tsx';
import { useEditor } from './editor-context.ts';
import { literalOn } from './literal-on.ts';
import { RangeChoice } from './range-choice.tsx';
import { ValueChoice } from './value-choice.tsx';

type Literal = Expression & { readonly op: 'is' | 'compare' };

interface LiteralBlockProps extends ConditionBlockProps {
  readonly condition: Literal;
}

/** One fact of a condition: which one, what it has to be, and ways to put it into a list and to take it out. */
export function LiteralBlock({ condition, path, onChange, onRemove }: LiteralBlockProps) {
  const { knownOf } = useEditor();
  const known = knownOf(condition.fact);
  const label = known?.label ?? condition.fact.concept;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-1 py-1">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <FactChoice label={label} path={path} onChange={onChange} />
        {condition.op === 'is' ? (
          <ValueChoice condition={condition} known={known} label={label} onChange={onChange} />
        ) : (
          <RangeChoice
            key={canonicalJson(condition.fact)}
            condition={condition}
            path={path}
            known={known}
            label={label}
            onChange={onChange}
          />
        )}
      </div>
      <BlockTools condition={condition} name={label} path={path} onChange={onChange} onRemove={onRemove} />
    </div>
  );
}

/** The name of the fact; pressed, it becomes a field to choose another one. */
function FactChoice({
  label,
  path,
  onChange,
}: Pick<LiteralBlockProps, 'path' | 'onChange'> & { readonly label: string }) {
  const { facts, synonyms, focusAt } = useEditor();
  const [isChoosing, setChoosing] = useState(false);
  if (!isChoosing)
    return (
      <button
        type="button"
        data-path={path}
        onClick={() => setChoosing(true)}
        aria-label={`${capitalised(label)}: choose another fact`}
        className="min-h-8 min-w-0 rounded-md border border-transparent px-1.5 text-left text-sm font-medium hover:border-line-strong hover:bg-surface"
      >
        {capitalised(label)}
      </button>
    );
  return (
    <span className="grow basis-56">
      <FactPicker
        facts={facts}
        synonyms={synonyms}
        label={`Instead of ${label}`}
        placeholder={`Instead of ${label}`}
        takesFocus
        onLeave={() => setChoosing(false)}
        onPick={(known) => {
          setChoosing(false);
          focusAt(path);
          onChange(literalOn(known));
        }}
      />
    </span>
  );
}
