import { fieldLabel } from '../shape-form/field-label.ts';

/** What an event of the log says besides who did what, a line for each thing that it tells. */
export function EventDetails({ details }: { readonly details: unknown }) {
  if (typeof details !== 'object' || details === null) return null;
  const told = Object.entries(details).filter(([, value]) => value !== null && value !== undefined);
  if (told.length === 0) return null;
  return (
    <dl className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-0.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {told.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-faint">{fieldLabel(name)}</dt>
          <dd className="wrap-anywhere">
            {typeof value === 'object' ? (
              <code className="font-mono text-xs break-all">{JSON.stringify(value)}</code>
            ) : (
              String(value)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
