import type { Metadata } from 'next';
import { ContractList } from '../../../contracts/contract-list.tsx';
import { ContractListControls } from '../../../contracts/contract-list-controls.tsx';
import { readContractListRequest } from '../../../contracts/contract-list-request.ts';
import { CONTRACTS_PATH } from '../../../contracts/contract-path.ts';
import { loadContracts } from '../../../contracts/load-contracts.ts';
import { NewLink } from '../../../new-subject/new-link.tsx';
import { hasWords } from '../../../rules/has-words.ts';
import { RULES_PATH } from '../../../rules/rule-path.ts';
import { RuleViews } from '../../../rules/rule-views.tsx';
import { loadOwnSets } from '../../../subject-editor/load-own-sets.ts';
import { Count } from '../../../ui/count.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import type { SearchParams } from '../../../ui/search-params.ts';
import { TextLink } from '../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Contracts' };

/** The published contracts, with whether the published rules keep them. */
export default async function ContractsPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}) {
  const request = readContractListRequest(await searchParams);
  const contracts = await loadContracts();
  const ownSets = await loadOwnSets(contracts.map(({ logic }) => logic.id));
  const broken = contracts.filter(({ verdict }) => verdict.kind !== 'HOLDS');
  const shown = (request.onlyBroken ? broken : contracts).filter(({ logic, sentence }) =>
    hasWords([logic.title, sentence], request.text),
  );
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Contracts"
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Rules', href: RULES_PATH },
        ]}
        lead="What the published rules must always keep, whoever changes them. Whether they do is proved over every state of what is known; rules for clinicians do not count."
      />
      <RuleViews />
      <NewLink segment="contract" />
      <ContractListControls request={request} />
      <div>
        <p role="status" className="mb-2 text-sm text-ink-faint tabular-nums">
          <Count of={shown.length} /> found
          {request.text === undefined ? '' : ` for “${request.text}”`}
          {request.onlyBroken || contracts.length === 0 ? null : <Standing broken={broken.length} />}
        </p>
        {shown.length === 0 ? (
          <NoContracts
            isWhole={contracts.length === 0}
            areAllKept={request.onlyBroken && broken.length === 0}
          />
        ) : (
          <ContractList contracts={shown} ownSets={ownSets} />
        )}
      </div>
    </div>
  );
}

/** How many of all contracts are not kept. */
function Standing({ broken }: { readonly broken: number }) {
  if (broken === 0) return '; the published rules keep every contract';
  return (
    <span className="text-danger">
      ; the published rules do not keep <Count of={broken} />
    </span>
  );
}

interface NoContractsProps {
  readonly isWhole: boolean;
  /** Whether only broken ones were asked for where none is. */
  readonly areAllKept: boolean;
}

/** Why the list is empty: nothing is published, every contract is kept, or none is as it was asked for. */
function NoContracts({ isWhole, areAllKept }: NoContractsProps) {
  if (isWhole)
    return (
      <EmptyState title="No contract yet">
        Contracts appear here with the first release that has some. Until then nothing holds the rules to what
        they must always answer.
      </EmptyState>
    );
  return areAllKept ? (
    <EmptyState title="Every contract is kept">
      The published rules break none of them. <TextLink href={CONTRACTS_PATH}>Show all contracts</TextLink>.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing fits">
      Try fewer words, or <TextLink href={CONTRACTS_PATH}>show all contracts</TextLink>.
    </EmptyState>
  );
}
