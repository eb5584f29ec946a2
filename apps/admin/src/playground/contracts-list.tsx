import { capitalised } from '../concepts/capitalised.ts';
import { TermChips } from '../rule-book/term-chips.tsx';
import { Badge } from '../ui/badge.tsx';
import { LevelChange } from './level-change.tsx';
import type { ShownContract } from './proved-change.ts';

/** Contracts that the edited rules do not keep, with what is known where it shows. */
export function ContractsList({ contracts }: { readonly contracts: readonly ShownContract[] }) {
  if (contracts.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">
        Contracts that do not hold{' '}
        <span className="font-normal text-ink-faint tabular-nums">{contracts.length}</span>
      </h3>
      <ul className="mt-1 divide-y divide-line border-y border-line">
        {contracts.map(({ id, title, kind, heldBefore, promised, witnesses, sentences }) => (
          <li key={id} className="grid gap-2 py-3">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="font-medium">{title}</span>
              <Badge tone={heldBefore ? 'danger' : 'plain'}>
                {kind === 'UNPROVED' ? 'not proved' : heldBefore ? 'broken by this edit' : 'broken before'}
              </Badge>
            </p>
            {witnesses.length === 0
              ? sentences.map((sentence) => (
                  <p key={sentence} className="text-sm text-ink-soft">
                    {capitalised(sentence)}
                  </p>
                ))
              : null}
            {witnesses.map(({ facts, floor }) => (
              <div key={JSON.stringify(facts)} className="grid gap-2">
                <TermChips label="Known facts" facts={facts} />
                <p className="flex flex-wrap items-center gap-2 text-sm text-ink-faint">
                  {promised === undefined ? 'The rules answer' : 'Promised, and answered'}
                  <LevelChange before={promised ?? floor} after={floor} />
                </p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
