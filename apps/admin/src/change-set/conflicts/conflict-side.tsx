import { DiffText } from '../changes/diff-text.tsx';
import { writtenValue } from './written-value.ts';

interface ConflictSideProps {
  readonly name: string;
  /** Who made it so, or what it is. */
  readonly by: string;
  readonly value: unknown;
  /** What both began with, to mark what differs; absent on the side that is that itself. */
  readonly base?: unknown;
}

/** One of the states that collide; words that differ from the common beginning are marked. */
export function ConflictSide({ name, by, value, base }: ConflictSideProps) {
  return (
    <div className="grid min-w-0 content-start gap-1.5 rounded-md border border-line bg-surface p-3">
      <p className="text-sm">
        <span className="font-semibold">{name}</span> <span className="text-ink-faint">{by}</span>
      </p>
      <Value value={value} base={base} />
    </div>
  );
}

function Value({ value, base }: Pick<ConflictSideProps, 'value' | 'base'>) {
  if (value === null || value === undefined) return <p className="text-ink-faint">Nothing</p>;
  if (typeof value === 'string' && typeof base === 'string') return <DiffText before={base} after={value} />;
  if (typeof value === 'string') return <p className="whitespace-pre-line">{value}</p>;
  return (
    <pre className="overflow-x-auto font-mono text-xs leading-relaxed whitespace-pre-wrap">
      {writtenValue(value)}
    </pre>
  );
}
