'use client';

import { Menu } from '@base-ui/react/menu';
import type { Expression } from '@symptograph/rules';
import { Ellipsis } from 'lucide-react';
import { isList, partsOf } from './condition-parts.ts';
import { negated, unwrapped } from './edit-condition.ts';
import { useEditor } from './editor-context.ts';
import { type GrowingKind, listOn } from './list-on.ts';
import { MenuChoice, MenuOf } from './menu-of.tsx';
import { MoveChoices } from './move-choices.tsx';

export interface ConditionMenuProps {
  readonly condition: Expression;
  /** What the menu is for, to be read after “More for”. */
  readonly name: string;
  readonly path: string;
  readonly onChange: (next: Expression) => void;
  /** Absent where removing has a button of its own, or where a rule would be left without a condition. */
  readonly onRemove?: (() => void) | undefined;
}

const LISTS: readonly (readonly [GrowingKind, string])[] = [
  ['all', 'Put into “all of these”'],
  ['any', 'Put into “any of these”'],
  ['atLeast', 'Put into a count, “at least”'],
  ['score', 'Put into a score'],
];

/** What can be done to a condition as a whole: move it, put it into a list, negate it, take the list away from around its one part, remove it. */
export function ConditionMenu({ condition, name, path, onChange, onRemove }: ConditionMenuProps) {
  const { focusAt } = useEditor();
  const change = (next: Expression) => {
    focusAt(path);
    onChange(next);
  };
  return (
    <MenuOf
      align="start"
      trigger={
        <Menu.Trigger
          aria-label={`More for ${name}`}
          className="inline-flex size-8 items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink data-popup-open:bg-sunken"
        >
          <Ellipsis aria-hidden="true" size={16} />
        </Menu.Trigger>
      }
    >
      <MoveChoices path={path} />
      {LISTS.map(([kind, words]) => (
        <MenuChoice key={kind} onChoose={() => change(listOn(kind, condition))}>
          {words}
        </MenuChoice>
      ))}
      <MenuChoice onChoose={() => change(negated(condition))}>
        {condition.op === 'not' ? 'Take the negation away' : 'Negate'}
      </MenuChoice>
      {isList(condition) && partsOf(condition).length === 1 ? (
        <MenuChoice onChoose={() => change(unwrapped(condition))}>Keep its one part alone</MenuChoice>
      ) : null}
      {onRemove === undefined ? null : (
        <MenuChoice isDanger onChoose={onRemove}>
          Remove all of it
        </MenuChoice>
      )}
    </MenuOf>
  );
}
