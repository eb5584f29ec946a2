import { ArrowDown, ArrowUp, Check, type LucideIcon } from 'lucide-react';
import type { Verdict } from './verdict.ts';

const MARKS: Readonly<
  Record<Verdict, { readonly icon: LucideIcon; readonly look: string; readonly words: string }>
> = {
  ACCEPTABLE: { icon: Check, look: 'text-self-care', words: 'Acceptable' },
  TOO_LOW: { icon: ArrowDown, look: 'text-danger', words: 'Too low' },
  TOO_HIGH: { icon: ArrowUp, look: 'text-warning', words: 'Too high' },
};

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** Says that all is well by its sign alone, for long lists in which what is not shall stand out. */
  readonly quiet?: boolean;
}

/** Whether what the rules answer is right for a case, in words. */
export function VerdictMark({ verdict, quiet = false }: VerdictMarkProps) {
  const { icon: Icon, look, words } = MARKS[verdict];
  return (
    <span className={`inline-flex items-center gap-1 text-sm font-semibold whitespace-nowrap ${look}`}>
      <Icon aria-hidden="true" size={16} strokeWidth={2.25} className="shrink-0" />
      <span className={quiet && verdict === 'ACCEPTABLE' ? 'sr-only' : ''}>{words}</span>
    </span>
  );
}
