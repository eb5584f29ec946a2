import { Badge } from '../ui/badge.tsx';
import { ContractWitnesses } from './contract-witnesses.tsx';
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
  const { title, kind, heldBefore } = contract;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-medium">{title}</span>
        <Badge tone={heldBefore ? 'danger' : 'plain'}>
          {kind === 'UNPROVED' ? 'not proved' : heldBefore ? 'broken by this edit' : 'broken before'}
        </Badge>
      </p>
      <ContractWitnesses verdict={contract} />
    </>
  );
}
