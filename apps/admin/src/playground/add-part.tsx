'use client';

import { Menu } from '@base-ui/react/menu';
import type { Expression, KnownFact } from '@symptograph/rules';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { FactPicker } from '../rule-book/fact-picker.tsx';
import type { ListKind } from './edit-condition.ts';
import { useEditor } from './editor-context.ts';
import { listOn } from './list-on.ts';
import { literalOn } from './literal-on.ts';
import { MenuChoice, MenuOf } from './menu-of.tsx';

type Wanted = ListKind | 'fact';

const LISTS: readonly (readonly [Wanted, string])[] = [
  ['fact', 'A fact'],
  ['any', 'A list, any of'],
  ['all', 'A list, all of'],
  ['atLeast', 'A count, at least'],
  ['score', 'A score'],
  ['not', 'A fact, known not to hold'],
];

/** A field to add a fact to a list, by itself or as the first of a list of its own; or a criterion. */
export function AddPart({ onAdd }: { readonly onAdd: (part: Expression) => void }) {
  const { facts, synonyms, criteria } = useEditor();
  const [wanted, setWanted] = useState<Wanted>('fact');
  const add = (known: KnownFact) => {
    const literal = literalOn(known);
    onAdd(wanted === 'fact' ? literal : listOn(wanted, literal));
    setWanted('fact');
  };
  const placeholder = wanted === 'fact' ? 'Add a fact' : 'Its first fact';
  return (
    <div className="flex items-center gap-1.5">
      <div className="max-w-sm min-w-0 grow">
        <FactPicker
          facts={facts}
          synonyms={synonyms}
          label={placeholder}
          placeholder={placeholder}
          onPick={add}
        />
      </div>
      <MenuOf
        align="end"
        trigger={
          <Menu.Trigger className="inline-flex min-h-9 shrink-0 items-center gap-1 rounded-md px-2 text-sm text-ink-soft hover:bg-sunken hover:text-ink data-popup-open:bg-sunken">
            {LISTS.find(([kind]) => kind === wanted)?.[1]}
            <ChevronDown aria-hidden="true" size={14} />
            <span className="sr-only">: what to add</span>
          </Menu.Trigger>
        }
      >
        {LISTS.map(([kind, words]) => (
          <MenuChoice key={kind} onChoose={() => setWanted(kind)}>
            {words}
          </MenuChoice>
        ))}
        {criteria.map(({ id, title }) => (
          <MenuChoice key={id} onChoose={() => onAdd({ op: 'criterion', id })}>
            Criterion: {title}
          </MenuChoice>
        ))}
      </MenuOf>
    </div>
  );
}
