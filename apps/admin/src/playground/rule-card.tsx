'use client';

import { Tabs } from '@base-ui/react/tabs';
import { checkRuleSet, type RuleLogic } from '@symptograph/rules';
import { Split, Trash2 } from 'lucide-react';
import { useId, useMemo } from 'react';
import type { ClientBook } from '../rule-book/client-book.ts';
import type { EditorGround } from './editor-ground.ts';
import { RuleBlocks } from './rule-blocks.tsx';
import { RuleTextField } from './rule-text-field.tsx';

interface RuleCardProps {
  readonly rule: RuleLogic;
  readonly book: ClientBook;
  readonly ground: EditorGround;
  readonly onChange: (next: RuleLogic) => void;
  readonly onSplit: () => void;
  /** Absent for the only rule. */
  readonly onRemove?: (() => void) | undefined;
}

const TAB =
  'min-h-9 rounded-md px-3 text-sm text-ink-soft hover:text-ink data-active:bg-accent-wash data-active:font-semibold data-active:text-accent-strong';
const ACTION =
  'inline-flex min-h-9 items-center gap-1.5 rounded-md px-2.5 text-sm text-ink-soft hover:bg-sunken hover:text-ink';

/** One rule of a draft, as blocks or as JSON. */
export function RuleCard({ rule, book, ground, onChange, onSplit, onRemove }: RuleCardProps) {
  const id = useId();
  const findings = useMemo(
    () =>
      checkRuleSet({ rules: [rule], criteria: book.set.criteria }, book.vocabulary).filter(
        ({ subject }) => subject === rule.id,
      ),
    [rule, book],
  );
  return (
    <Tabs.Root
      defaultValue="blocks"
      render={<section aria-labelledby={id} />}
      className="rounded-md border border-line bg-surface px-3 py-4 shadow-sm sm:px-5"
    >
      <h2 id={id} className="sr-only">
        {rule.title}
      </h2>
      <textarea
        aria-label="Title"
        rows={1}
        value={rule.title}
        onChange={({ target }) => onChange({ ...rule, title: target.value.replaceAll('\n', ' ') })}
        className="-mx-1.5 block field-sizing-content w-[calc(100%+0.75rem)] resize-none rounded-md border border-transparent bg-transparent px-1.5 py-0.5 font-serif text-lg font-semibold hover:border-line-strong focus:border-line-strong"
      />
      <div className="mt-1 mb-4 flex flex-wrap items-center justify-between gap-2 border-b border-line pb-2">
        <Tabs.List aria-label="Ways to edit" className="flex gap-1">
          <Tabs.Tab value="blocks" className={TAB}>
            Blocks
          </Tabs.Tab>
          <Tabs.Tab value="json" className={TAB}>
            JSON
          </Tabs.Tab>
        </Tabs.List>
        <span className="flex flex-wrap">
          <button type="button" onClick={onSplit} className={ACTION}>
            <Split aria-hidden="true" size={15} /> Split in two
          </button>
          {onRemove === undefined ? null : (
            <button type="button" onClick={onRemove} className={ACTION}>
              <Trash2 aria-hidden="true" size={15} /> Remove
            </button>
          )}
        </span>
      </div>
      <Tabs.Panel value="blocks" keepMounted className="outline-none">
        <RuleBlocks rule={rule} ground={ground} findings={findings} onChange={onChange} />
      </Tabs.Panel>
      <Tabs.Panel value="json" className="outline-none">
        <RuleTextField rule={rule} book={book} onChange={onChange} />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
