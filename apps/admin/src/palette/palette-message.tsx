import type { Search } from './use-search.ts';

interface PaletteMessageProps {
  readonly text: string;
  readonly search: Search;
  /** How many entries are shown. */
  readonly count: number;
}

/** What the palette says beside its entries: read out by screen readers, shown when there is nothing else to show. */
export function PaletteMessage({ text, search, count }: PaletteMessageProps) {
  const isAlone = count === 0 || search.state === 'FAILED';
  return (
    <div role="status" className={isAlone ? 'px-6 py-8 text-center text-sm text-ink-soft' : 'sr-only'}>
      {messageOf(text.trim(), search, count)}
    </div>
  );
}

function messageOf(query: string, { state, problem }: Search, count: number) {
  if (state === 'FAILED') return problem;
  if (state === 'ASKING') return count === 0 ? 'Searching…' : '';
  if (state === 'ANSWERED' && count === 0) {
    return (
      <>
        Nothing here is called <strong className="font-semibold text-ink">{query}</strong>. Try another word
        for it, or a code such as HP:0003418.
      </>
    );
  }
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
