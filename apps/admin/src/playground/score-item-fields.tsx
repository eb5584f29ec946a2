'use client';

import type { Expression } from '@symptograph/rules';
import { NumberField } from '../ui/number-field.tsx';

type Score = Expression & { readonly op: 'score' };

interface ScoreItemFieldsProps {
  readonly condition: Score;
  readonly place: number;
  readonly onChange: (next: Score) => void;
}

/** The points of one item of a score, and how the source names it. */
export function ScoreItemFields({ condition, place, onChange }: ScoreItemFieldsProps) {
  const item = condition.items[place];
  if (item === undefined) return null;
  const name = item.label ?? `item ${place + 1}`;
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
      <NumberField
        label={`Points of ${name}`}
        value={item.points}
        onChange={(points) =>
          points !== undefined &&
          onChange({ ...condition, items: condition.items.with(place, { ...item, points }) })
        }
      />
      {Math.abs(item.points) === 1 ? 'point for' : 'points for'}
      {item.label === undefined ? null : <span className="min-w-0">“{item.label}”, when</span>}
    </div>
  );
}
