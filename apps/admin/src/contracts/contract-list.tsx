import { ContractWitnesses } from '../playground/contract-witnesses.tsx';
import { CitedSources } from '../rules/cited-sources.tsx';
import { RowEditLink } from '../rules/row-edit-link.tsx';
import type { OwnSets } from '../subject-editor/load-own-sets.ts';
import { Badge } from '../ui/badge.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { CONTRACT_KINDS } from './contract-words.ts';
import { KeptMark } from './kept-mark.tsx';
import type { ListedContract } from './load-contracts.ts';

interface ContractListProps {
  readonly contracts: readonly ListedContract[];
  /** What whoever looks changes already; undefined when they may not write drafts. */
  readonly ownSets: OwnSets | undefined;
}

/** Contracts with what they demand, whether the published rules keep them, where they do not, and what they rest on. */
export function ContractList({ contracts, ownSets }: ContractListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {contracts.map((contract) => (
        <li
          key={contract.logic.id}
          id={contract.logic.id}
          className="grid scroll-mt-20 gap-x-6 gap-y-1.5 py-3.5 sm:grid-cols-[10.5rem_minmax(0,1fr)_auto]"
        >
          <Kind contract={contract} />
          <div className="min-w-0">
            <h2 className="font-medium text-ink">{contract.logic.title}</h2>
            <p className="mb-1 max-w-prose text-sm text-ink-soft">{contract.sentence}</p>
            {contract.verdict.kind === 'HOLDS' ? null : <ContractWitnesses verdict={contract.verdict} />}
            <CitedSources sources={contract.sources} />
          </div>
          {ownSets ? (
            <RowEditLink
              id={contract.logic.id}
              title={contract.logic.title}
              own={ownSets.get(contract.logic.id) ?? []}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What sort of promise it is, and whether it is kept. */
function Kind({ contract: { logic, verdict } }: { readonly contract: ListedContract }) {
  return (
    <div className="flex flex-wrap content-start items-center gap-x-3 gap-y-1.5 sm:flex-col sm:items-start sm:pt-1">
      {logic.kind === 'RED_FLAG' ? (
        <span>
          <span className="sr-only">At least: </span>
          <UrgencyBadge urgency={logic.floorAtLeast} />
        </span>
      ) : (
        <Badge>{CONTRACT_KINDS.REASSURANCE.label}</Badge>
      )}
      <KeptMark kind={verdict.kind} />
    </div>
  );
}
