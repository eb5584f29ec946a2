import { ChoiceLinks } from '../ui/choice-links.tsx';
import { FilterForm } from '../ui/filter-form.tsx';
import { LevelChoice } from '../urgency/level-choice.tsx';
import { kindPath } from './concept-path.ts';
import { hasLevels, keptParams, type ListRequest, listPath, TYPE_FACETS } from './list-request.ts';

/** Filter, types, levels, status and order of a list. All of it is in the address, so that a view can be kept and shared. */
export function ListControls({ request, noun }: { readonly request: ListRequest; readonly noun: string }) {
  const { kind, text, types, levels, status } = request;
  const hasOrder = kind !== 'TREATMENT' || types.length === 0;
  return (
    <div className="grid gap-3">
      <FilterForm
        action={kindPath(kind)}
        label={`Filter ${noun} by name`}
        placeholder="Name or other name"
        text={text}
        kept={keptParams(request)}
      />
      <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
        {status === 'ACTIVE' ? <TypeFacet request={request} /> : null}
        <StatusFacet request={request} />
        {hasOrder ? <OrderChoice request={request} /> : null}
      </div>
      {hasLevels(request) ? (
        <LevelChoice
          levels={levels}
          none="no level"
          title="Most urgent rule"
          pathOf={(wanted) => listPath({ ...request, levels: wanted, after: undefined })}
        />
      ) : null}
    </div>
  );
}

function TypeFacet({ request }: { readonly request: ListRequest }) {
  const facet = TYPE_FACETS[request.kind];
  if (facet === undefined) return null;
  const terms: Readonly<Record<string, { readonly label: string }>> = facet.terms;
  const choices = facet.values.map((value) => {
    const isOn = request.types.includes(value);
    const types = isOn ? request.types.filter((type) => type !== value) : [...request.types, value];
    const href = listPath({ ...request, types, after: undefined });
    return { key: value, label: terms[value]?.label ?? value, href, isOn };
  });
  return <ChoiceLinks name="Types" title="Type" choices={choices} />;
}

function StatusFacet({ request }: { readonly request: ListRequest }) {
  const statuses = [
    { status: 'ACTIVE', label: 'In use' },
    { status: 'DEPRECATED', label: 'Taken out of use' },
  ] as const;
  const choices = statuses.map(({ status, label }) => ({
    key: status,
    label,
    href: listPath({ ...request, types: [], levels: [], status, after: undefined }),
    isOn: request.status === status,
  }));
  return <ChoiceLinks name="Status" title="Status" choices={choices} />;
}

function OrderChoice({ request }: { readonly request: ListRequest }) {
  const orders = [
    { order: 'NAME', label: 'By name' },
    { order: 'DEGREE', label: 'Most links first' },
  ] as const;
  const choices = orders.map(({ order, label }) => ({
    key: order,
    label,
    href: listPath({ ...request, order, after: undefined }),
    isOn: request.order === order,
  }));
  return <ChoiceLinks name="Order" title="Order" choices={choices} />;
}
