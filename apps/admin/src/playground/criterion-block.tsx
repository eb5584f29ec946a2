'use client';

import type { Expression } from '@symptograph/rules';
import { ListTree } from 'lucide-react';
import { BlockTools } from './block-tools.tsx';
import type { ConditionBlockProps } from './condition-block.tsx';
import { useEditor } from './editor-context.ts';

interface CriterionBlockProps extends ConditionBlockProps {
  readonly condition: Expression & { readonly op: 'criterion' };
}

/** A named condition: which one, a way to write it out here, and a way to take it out. */
export function CriterionBlock({ condition, path, onChange, onRemove }: CriterionBlockProps) {
  const { criteria, focusAt } = useEditor();
  const criterion = criteria.find(({ id }) => id === condition.id);
  const title = criterion?.title ?? condition.id;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 py-1 text-sm">
      <span className="text-ink-faint">Criterion</span>
      <select
        aria-label="Criterion"
        data-path={path}
        value={condition.id}
        onChange={({ target }) => onChange({ ...condition, id: target.value })}
        className="min-h-8 max-w-full min-w-0 rounded-md border border-line-strong bg-surface px-1.5 font-serif text-sm font-semibold"
      >
        {criterion === undefined ? <option value={condition.id}>{title}</option> : null}
        {criteria.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
      {criterion === undefined ? null : (
        <button
          type="button"
          onClick={() => {
            focusAt(path);
            onChange(criterion.when);
          }}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 text-ink-soft hover:bg-sunken hover:text-ink"
        >
          <ListTree aria-hidden="true" size={14} /> Write it out here
        </button>
      )}
      <BlockTools condition={condition} name={title} path={path} onChange={onChange} onRemove={onRemove} />
    </div>
  );
}
