import { sourceKind } from '@symptograph/core';
import { capitalised } from '../concepts/capitalised.ts';
import { ChoiceLinks } from '../ui/choice-links.tsx';
import { FilterForm } from '../ui/filter-form.tsx';
import {
  ADDRESS_STATES,
  SOURCE_ORDERS,
  SOURCES_PATH,
  type SourceListRequest,
  type SourceOrder,
  sourceListPath,
  sourcesNarrowedBy,
} from './source-list-request.ts';

const ORDER_LABELS: Readonly<Record<SourceOrder, string>> = {
  stale: 'Out of date first',
  cited: 'Most rests on it',
  title: 'Title',
};

interface SourceListControlsProps {
  readonly request: SourceListRequest;
  /** Whether it is known which are out of date. */
  readonly knowsAge: boolean;
  /** Whether it is known which addresses answer. */
  readonly knowsAddresses: boolean;
}

/** What the sources are narrowed to and ordered by; all of it is in the address. */
export function SourceListControls({ request, knowsAge, knowsAddresses }: SourceListControlsProps) {
  const first = { ...request, page: 1 };
  return (
    <div className="grid gap-3">
      <FilterForm
        action={SOURCES_PATH}
        label="Filter sources by words"
        placeholder="Words of the title or address"
        text={request.text}
        kept={sourcesNarrowedBy(request)}
      />
      <ChoiceLinks
        name="Kinds"
        title="Kind"
        choices={[undefined, ...sourceKind.values].map((kind) => ({
          key: kind ?? 'all',
          label: kind === undefined ? 'Any' : sourceKind.terms[kind].label,
          href: sourceListPath({ ...first, kind }),
          isOn: request.kind === kind,
        }))}
      />
      {knowsAge ? (
        <ChoiceLinks
          name="Age"
          title="Age"
          choices={[false, true].map((onlyStale) => ({
            key: `${onlyStale}`,
            label: onlyStale ? 'Out of date' : 'Any',
            href: sourceListPath({ ...first, onlyStale }),
            isOn: request.onlyStale === onlyStale,
          }))}
        />
      ) : null}
      {knowsAddresses ? (
        <ChoiceLinks
          name="Address"
          title="Address"
          choices={[undefined, ...ADDRESS_STATES].map((address) => ({
            key: address ?? 'all',
            label: address === undefined ? 'Any' : capitalised(address),
            href: sourceListPath({ ...first, address }),
            isOn: request.address === address,
          }))}
        />
      ) : null}
      <ChoiceLinks
        name="Order"
        title="Order"
        choices={SOURCE_ORDERS.map((order) => ({
          key: order,
          label:
            order === 'stale' && knowsAddresses ? 'Unreachable and out of date first' : ORDER_LABELS[order],
          href: sourceListPath({ ...first, order }),
          isOn: request.order === order,
        }))}
      />
    </div>
  );
}
