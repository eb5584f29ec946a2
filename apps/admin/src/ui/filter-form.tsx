import { Search } from 'lucide-react';
import Form from 'next/form';
import { BUTTON_LOOK } from './button-look.ts';

interface FilterFormProps {
  /** The address of the list. */
  readonly action: string;
  /** What is filtered by what, for those who cannot see the field. */
  readonly label: string;
  readonly placeholder: string;
  readonly text: string | undefined;
  /** Parameters of the address that stay as they are. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

/** A list's filter by text; it keeps what else the list was narrowed by. */
export function FilterForm({ action, label, placeholder, text, kept }: FilterFormProps) {
  return (
    <Form action={action} role="search" className="flex max-w-xl gap-2">
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="relative grow">
        <span className="sr-only">{label}</span>
        <Search aria-hidden="true" size={16} className="absolute top-3 left-3 text-ink-faint" />
        <input
          type="search"
          name="q"
          key={text}
          defaultValue={text}
          placeholder={placeholder}
          className="min-h-10 w-full rounded-md border border-line-strong bg-surface pr-3 pl-9 text-sm placeholder:text-ink-faint"
        />
      </label>
      <button type="submit" className={BUTTON_LOOK}>
        Filter
      </button>
    </Form>
  );
}
