import { TermChips } from '../rule-book/term-chips.tsx';
import { FoldedList } from './folded-list.tsx';
import { LevelChange } from './level-change.tsx';
import type { ShownCeiling } from './proved-change.ts';

/** Combinations that exclude what the edited rule asks for on one side alone; folded up, since no level that is established changes by them. */
export function CeilingsList({ ceilings }: { readonly ceilings: readonly ShownCeiling[] }) {
  if (ceilings.length === 0) return null;
  return (
    <details>
      <summary className="w-fit cursor-pointer font-semibold">
        What excludes it <span className="font-normal text-ink-faint tabular-nums">{ceilings.length}</span>
      </summary>
      <p className="mt-1 max-w-prose text-sm text-ink-soft">
        With these known, the most urgent level that the edited rule leaves open is not the same.
      </p>
      <FoldedList
        items={ceilings}
        inView={5}
        noun="combinations"
        keyOf={({ facts }) => JSON.stringify(facts)}
      >
        {({ facts, before, after }) => (
          <>
            <TermChips label="Known facts" facts={facts} />
            <LevelChange before={before} after={after} />
          </>
        )}
      </FoldedList>
    </details>
  );
}
