'use client';

import { type RefObject, useRef } from 'react';
import { firstField } from './first-field.ts';
import { useFocusMove } from './use-focus-move.ts';

/** What somebody does with the items of a list; the focus follows it. */
interface ListEdits {
  /** Of the element whose children with `data-item`, their places, are the items. */
  readonly list: RefObject<HTMLFieldSetElement | null>;
  readonly add: (item: unknown) => void;
  readonly remove: (place: number) => void;
  readonly move: (place: number, by: -1 | 1) => void;
}

/** Edits of a list's items: the focus goes into what was added, to the neighbour of what was removed, along with what was moved. */
export function useListEdits(
  value: readonly unknown[],
  onChange: (value: readonly unknown[]) => void,
): ListEdits {
  const list = useRef<HTMLFieldSetElement>(null);
  const moveFocus = useFocusMove();
  const itemAt = (place: number) => list.current?.querySelector(`:scope > [data-item="${place}"]`);
  return {
    list,
    add: (item) => {
      moveFocus(() => firstField(itemAt(value.length)));
      onChange([...value, item]);
    },
    remove: (place) => {
      const left = value.toSpliced(place, 1);
      moveFocus(() => {
        const neighbour = itemAt(Math.min(place, left.length - 1));
        return neighbour
          ? (neighbour.querySelector('summary') ?? firstField(neighbour))
          : list.current?.querySelector<HTMLElement>(':scope > [data-add]');
      });
      onChange(left);
    },
    move: (place, by) => {
      const to = place + by;
      moveFocus(() => {
        const tools = by < 0 ? ['up', 'down'] : ['down', 'up'];
        const found = tools.map((tool) =>
          itemAt(to)?.querySelector<HTMLElement>(`:scope > [data-tools] [data-tool="${tool}"]:enabled`),
        );
        return found.find(Boolean);
      });
      onChange(value.toSpliced(place, 1).toSpliced(to, 0, value[place]));
    },
  };
}
