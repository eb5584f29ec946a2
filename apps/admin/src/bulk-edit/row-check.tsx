'use client';

import type { ChangeEvent, KeyboardEvent } from 'react';
import { CHECK_LOOK } from './check-look.ts';
import { useSelecting } from './selecting.tsx';

/**
 * The box that selects a row: space or a click selects, with shift all rows since the last; arrows go from box to box, with shift they
 * select; Enter goes to what can be done with the selection.
 */
export function RowCheck({ id, name }: { readonly id: string; readonly name: string }) {
  const { isAwake, isSelected, set, extend, goToActions } = useSelecting();
  const change = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) =>
    set(id, target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key];
    if (event.key !== 'Enter' && step === undefined) return;
    event.preventDefault();
    if (step === undefined) return goToActions();
    const next = boxBeside(event.currentTarget, step);
    next?.focus();
    if (next && event.shiftKey) extend(id, next.value);
  };
  return (
    <label className="inline-flex size-8 cursor-pointer items-center justify-center">
      <span className="sr-only">Select {name}</span>
      <input
        type="checkbox"
        data-row-check
        value={id}
        checked={isSelected(id)}
        disabled={!isAwake}
        onChange={change}
        onKeyDown={press}
        className={CHECK_LOOK}
      />
    </label>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function boxBeside(box: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const boxes = [...(box.closest('table')?.querySelectorAll<HTMLInputElement>('[data-row-check]') ?? [])];
  return boxes[boxes.indexOf(box) + step];
}
