import { TermChips } from '../rule-book/term-chips.tsx';
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
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {ceilings.map(({ facts, before, after }) => (
          <li key={JSON.stringify(facts)} className="grid gap-2 py-3">
            <TermChips label="Known facts" facts={facts} />
            <LevelChange before={before} after={after} />
          </li>
        ))}
      </ul>
    </details>
  );
}
