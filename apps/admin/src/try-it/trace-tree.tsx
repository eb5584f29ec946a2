import { Check, CircleQuestionMark, type LucideIcon, X } from 'lucide-react';
import { capitalised } from '../concepts/capitalised.ts';
import { Badge } from '../ui/badge.tsx';
import type { TracedNode } from './traced-node.ts';

const VALUES: Readonly<
  Record<TracedNode['value'], { readonly icon: LucideIcon; readonly words: string; readonly look: string }>
> = {
  TRUE: { icon: Check, words: 'True', look: 'bg-accent text-on-accent' },
  FALSE: { icon: X, words: 'False', look: 'bg-sunken text-ink-soft border border-line-strong' },
  UNKNOWN: { icon: CircleQuestionMark, words: 'Unknown', look: 'bg-warning-wash text-warning' },
};

/** A truth value: its sign and colour, and its word. */
export function TruthMark({
  value,
  withWord = false,
}: {
  readonly value: TracedNode['value'];
  readonly withWord?: boolean;
}) {
  const { icon: Icon, words, look } = VALUES[value];
  return (
    <span
      className={`inline-flex h-5 shrink-0 items-center gap-1 rounded-sm text-xs font-semibold ${withWord ? 'px-1.5' : 'w-5 justify-center'} ${look}`}
    >
      <Icon aria-hidden="true" size={14} strokeWidth={2.5} />
      <span className={withWord ? '' : 'sr-only'}>{words}</span>
    </span>
  );
}

/** A traced condition as nested lists, each node with its truth value; the leaves that decide are marked, what makes no difference is faint. */
export function TraceTree({ node }: { readonly node: TracedNode }) {
  const decides = node.isLeaf && node.role === 'DECISIVE';
  return (
    <div>
      <p className={`flex items-start gap-2 py-1 text-sm ${node.role === 'NONE' ? 'text-ink-faint' : ''}`}>
        <span className="mt-0.5">
          <TruthMark value={node.value} />
        </span>
        <span className="min-w-0">
          {node.points === undefined ? null : (
            <span className="mr-2 font-serif font-semibold tabular-nums">
              {node.points < 0 ? `−${-node.points}` : `+${node.points}`}
            </span>
          )}
          <span className={decides ? 'font-semibold' : node.isLeaf ? '' : 'font-medium'}>
            {capitalised(node.words)}
          </span>{' '}
          {decides ? <Badge tone="accent">decides</Badge> : null}
        </span>
      </p>
      {node.of.length === 0 ? null : (
        <ul className="ml-2.5 border-l-2 border-line pl-4">
          {node.of.map((part) => (
            <li key={JSON.stringify([part.words, part.of, part.points])}>
              <TraceTree node={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
