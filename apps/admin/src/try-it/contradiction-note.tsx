import type { Contradiction } from '@symptograph/rules';
import { capitalised } from '../concepts/capitalised.ts';

/** Says that what is known cannot all be so, and what to do; rules answer nothing then. */
export function ContradictionNote({ contradiction }: { readonly contradiction: Contradiction }) {
  return (
    <div role="alert" className="rounded-md border-l-4 border-danger bg-danger-wash px-4 py-3">
      <p className="font-semibold text-danger">This cannot all be so</p>
      <p>{capitalised(contradiction.sentence)}.</p>
    </div>
  );
}
