'use client';

import { NumberField } from '../ui/number-field.tsx';
import type { Score } from './counting-list.ts';
import { withItemName } from './edit-condition.ts';

interface ScoreItemFieldsProps {
  readonly condition: Score;
  /** Of the score: `when.of.2`. */
  readonly path: string;
  readonly place: number;
  readonly onChange: (next: Score) => void;
}

/** The points of one item of a score, and how the source names it. */
export function ScoreItemFields({ condition, path, place, onChange }: ScoreItemFieldsProps) {
  const item = condition.items[place];
  if (item === undefined) return null;
  const name = item.label ?? `item ${place + 1}`;
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
      <NumberField
        label={`Points of ${name}`}
        path={`${path}.items.${place}.points`}
        value={item.points}
        onChange={(points) =>
          points !== undefined &&
          onChange({ ...condition, items: condition.items.with(place, { ...item, points }) })
        }
      />
      {Math.abs(item.points) === 1 ? 'point for' : 'points for'}
      <textarea
        aria-label={`Name of item ${place + 1} in the source`}
        rows={1}
        value={item.label ?? ''}
        placeholder="its name in the source"
        onChange={({ target }) => onChange(withItemName(condition, place, target.value))}
        className="block field-sizing-content min-w-0 grow basis-40 resize-none rounded-md border border-transparent bg-transparent px-1.5 py-1 placeholder:text-ink-faint hover:border-line-strong focus:border-line-strong"
      />
    </div>
  );
}
