import { capitalised } from '../concepts/capitalised.ts';
import { TermChips } from '../rule-book/term-chips.tsx';
import { Badge } from '../ui/badge.tsx';
import { FoldedFacts } from './folded-facts.tsx';
import { FoldedList } from './folded-list.tsx';
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
      <ul className="mt-1 grid gap-3">
        {contracts.map((contract) => (
          <li key={contract.id}>
            <Contract contract={contract} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Contract({ contract }: { readonly contract: ShownContract }) {
  const { title, kind, heldBefore, witnesses, sentences } = contract;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-medium">{title}</span>
        <Badge tone={heldBefore ? 'danger' : 'plain'}>
          {kind === 'UNPROVED' ? 'not proved' : heldBefore ? 'broken by this edit' : 'broken before'}
        </Badge>
      </p>
      {witnesses.length === 0 ? (
        sentences.map((sentence) => (
          <p key={sentence} className="text-sm text-ink-soft">
            {capitalised(sentence)}
          </p>
        ))
      ) : (
        <FoldedList
          items={witnesses}
          inView={2}
          noun="ways in which it shows"
          keyOf={(each) => JSON.stringify(each)}
        >
          {(witness) => <Witness witness={witness} promised={contract.promised} />}
        </FoldedList>
      )}
    </>
  );
}

interface WitnessProps extends Pick<ShownContract, 'promised'> {
  readonly witness: ShownContract['witnesses'][number];
}

function Witness({ witness: { facts, floor, redFlag }, promised }: WitnessProps) {
  return (
    <>
      {redFlag === undefined ? (
        <TermChips label="Known facts" facts={facts} />
      ) : (
        <>
          <p className="text-sm">
            Self-care is concluded while <strong className="font-semibold">{redFlag}</strong> may still be
            there, with:
          </p>
          <FoldedFacts facts={facts} />
        </>
      )}
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-faint">
        {promised === undefined ? 'The rules answer' : 'Promised, and answered'}
        <LevelChange before={promised ?? floor} after={floor} />
      </p>
    </>
  );
}
