import { ChoiceLinks } from '../ui/choice-links.tsx';
import { FilterForm } from '../ui/filter-form.tsx';
import { type ContractListRequest, contractListPath } from './contract-list-request.ts';
import { CONTRACTS_PATH } from './contract-path.ts';

const KEPT = [
  { onlyBroken: false, label: 'All' },
  { onlyBroken: true, label: 'Not kept' },
] as const;

/** What the list of contracts is narrowed by. All of it is in the address. */
export function ContractListControls({ request }: { readonly request: ContractListRequest }) {
  return (
    <div className="grid gap-3">
      <FilterForm
        action={CONTRACTS_PATH}
        label="Filter contracts by words"
        placeholder="Words of the title or of what it demands"
        text={request.text}
        kept={request.onlyBroken ? [['kept', 'no']] : []}
      />
      <ChoiceLinks
        name="Whether they are kept"
        title="Show"
        choices={KEPT.map(({ onlyBroken, label }) => ({
          key: label,
          label,
          href: contractListPath({ ...request, onlyBroken }),
          isOn: request.onlyBroken === onlyBroken,
        }))}
      />
    </div>
  );
}
