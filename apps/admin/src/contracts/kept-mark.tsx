import { Check, CircleHelp, type LucideIcon, X } from 'lucide-react';
import type { ShownVerdict } from '../playground/proved-change.ts';

const LOOKS: Readonly<
  Record<ShownVerdict['kind'], { readonly icon: LucideIcon; readonly words: string; readonly look: string }>
> = {
  HOLDS: { icon: Check, words: 'Kept', look: 'text-self-care' },
  BROKEN: { icon: X, words: 'Not kept', look: 'font-semibold text-danger' },
  UNPROVED: { icon: CircleHelp, words: 'Not proved', look: 'font-semibold text-danger' },
};

/** Whether rules keep a contract, in words with a sign. */
export function KeptMark({ kind }: Pick<ShownVerdict, 'kind'>) {
  const { icon: Icon, words, look } = LOOKS[kind];
  return (
    <span className={`inline-flex items-center gap-1 text-sm whitespace-nowrap ${look}`}>
      <Icon aria-hidden="true" size={15} strokeWidth={2.25} />
      {words}
    </span>
  );
}
