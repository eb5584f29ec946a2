import { TermChips } from '../rule-book/term-chips.tsx';
import type { TermFact } from '../rule-book/term-facts.ts';

/** How many facts are in view before the rest is folded up: a way to self-care excludes many signs. */
const IN_VIEW = 8;

/** A large combination of facts, those that are there first. */
export function FoldedFacts({ facts }: { readonly facts: readonly TermFact[] }) {
  const sorted = [...facts].sort((a, b) => Number(a.state === 'ABSENT') - Number(b.state === 'ABSENT'));
  const rest = sorted.slice(IN_VIEW);
  return (
    <>
      <TermChips label="Known facts" facts={sorted.slice(0, IN_VIEW)} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="mb-1.5 w-fit cursor-pointer text-sm text-ink-soft">
            and {rest.length} facts more
          </summary>
          <TermChips label="More known facts" facts={rest} />
        </details>
      )}
    </>
  );
}
