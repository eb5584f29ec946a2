import { Search } from 'lucide-react';
import Form from 'next/form';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { kindPath } from './concept-path.ts';
import { type ListRequest, listPath, TYPE_FACETS } from './list-request.ts';

const CHIP =
  'inline-flex min-h-8 items-center rounded-full border border-line-strong/60 px-3 text-sm text-ink-soft hover:border-accent hover:text-accent-strong aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-semibold aria-[current]:text-accent-strong';

/** Filter, types and order of a list. All of it is in the address, so that a view can be kept and shared. */
export function ListControls({ request, noun }: { readonly request: ListRequest; readonly noun: string }) {
  const { kind, text, types, order } = request;
  const hasOrder = kind !== 'TREATMENT' || types.length === 0;
  return (
    <div className="grid gap-3">
      <Form action={kindPath(kind)} role="search" className="flex max-w-xl gap-2">
        {types.map((type) => (
          <input key={type} type="hidden" name="type" value={type} />
        ))}
        {order === 'DEGREE' ? <input type="hidden" name="sort" value="links" /> : null}
        <label className="relative grow">
          <span className="sr-only">Filter {noun} by name</span>
          <Search aria-hidden="true" size={16} className="absolute top-3 left-3 text-ink-faint" />
          <input
            type="search"
            name="q"
            key={text}
            defaultValue={text}
            placeholder="Name or other name"
            className="min-h-10 w-full rounded-md border border-line-strong bg-surface pr-3 pl-9 text-sm placeholder:text-ink-faint"
          />
        </label>
        <button type="submit" className={BUTTON_LOOK}>
          Filter
        </button>
      </Form>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
        <TypeFacet request={request} />
        {hasOrder ? <OrderChoice request={request} /> : null}
      </div>
    </div>
  );
}

function TypeFacet({ request }: { readonly request: ListRequest }) {
  const facet = TYPE_FACETS[request.kind];
  if (facet === undefined) return null;
  const terms: Readonly<Record<string, { readonly label: string }>> = facet.terms;
  return (
    <nav aria-label="Types" className="flex flex-wrap items-center gap-2">
      <span aria-hidden="true" className="text-sm text-ink-faint">
        Type
      </span>
      {facet.values.map((value) => {
        const isOn = request.types.includes(value);
        const types = isOn ? request.types.filter((type) => type !== value) : [...request.types, value];
        return (
          <IntentLink
            key={value}
            href={listPath({ ...request, types, after: undefined })}
            aria-current={isOn ? 'true' : undefined}
            className={CHIP}
          >
            <span className="inline-block first-letter:uppercase">{terms[value]?.label}</span>
          </IntentLink>
        );
      })}
    </nav>
  );
}

function OrderChoice({ request }: { readonly request: ListRequest }) {
  const choices = [
    { order: 'NAME', label: 'By name' },
    { order: 'DEGREE', label: 'Most links first' },
  ] as const;
  return (
    <nav aria-label="Order" className="flex flex-wrap items-center gap-2">
      <span aria-hidden="true" className="text-sm text-ink-faint">
        Order
      </span>
      {choices.map(({ order, label }) => (
        <IntentLink
          key={order}
          href={listPath({ ...request, order, after: undefined })}
          aria-current={request.order === order ? 'true' : undefined}
          className={CHIP}
        >
          {label}
        </IntentLink>
      ))}
    </nav>
  );
}
