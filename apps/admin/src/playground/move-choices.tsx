'use client';

import { Menu } from '@base-ui/react/menu';
import { useEditor } from './editor-context.ts';
import { MenuChoice } from './menu-of.tsx';
import { pathTo } from './places.ts';
import { waysToMove } from './ways-to-move.ts';
import { useWholeCondition } from './whole-condition.ts';

/** The ways to move the block at a path, to choose from in its menu; the focus goes along with what is moved. */
export function MoveChoices({ path }: { readonly path: string }) {
  const { criteria, knownOf, focusAt } = useEditor();
  const { condition, onChange, kept, keep } = useWholeCondition();
  const names = {
    ofFact: (fact: Parameters<typeof knownOf>[0]) => knownOf(fact)?.label ?? fact.concept,
    ofCriterion: (id: string) => criteria.find((each) => each.id === id)?.title ?? id,
  };
  const ways = waysToMove({ condition, names, kept }, path);
  if (ways.length === 0) return null;
  return (
    <>
      {ways.map(({ words, moved, leaves }) => (
        <MenuChoice
          key={`${moved.places.join()} ${words}`}
          onChoose={() => {
            for (const list of leaves) keep(list);
            focusAt(pathTo(moved.condition, moved.places));
            onChange(moved.condition);
          }}
        >
          {words}
        </MenuChoice>
      ))}
      <Menu.Separator className="my-1 border-t border-line" />
    </>
  );
}
