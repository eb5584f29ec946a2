import type { Selection } from './selection.ts';

const MOST_SHOWN = 12;

/** What is selected, by name; of many the first. */
export function SelectedNames({ selection }: { readonly selection: Selection }) {
  const more = selection.length - MOST_SHOWN;
  return (
    <ul aria-label="Selected" className="text-sm sm:columns-2">
      {selection.slice(0, MOST_SHOWN).map(({ id, name }) => (
        <li key={id} className="break-inside-avoid py-0.5">
          {name}
        </li>
      ))}
      {more > 0 ? <li className="py-0.5 text-ink-faint">and {more} more</li> : null}
    </ul>
  );
}
