import type { ProvedChange } from './proved-change.ts';

/** How many characters of a hash are told. */
const SHOWN = 12;

/** The hash of the rule before and after: equal ones are the same rule in normal form, others may still be proved to answer alike. Nothing where no rule is edited. */
export function HashLine({ change: { hashes, class: of } }: { readonly change: ProvedChange }) {
  const { before, after } = hashes;
  if (before === undefined && after === undefined) return null;
  const words = (hash: string | undefined) =>
    hash === undefined ? 'none' : <code className="font-mono text-xs">{hash.slice(0, SHOWN)}</code>;
  if (before === after)
    return (
      <p className="text-sm text-ink-soft">
        Hash {words(before)}: the same rule in normal form, so proved equivalent.
      </p>
    );
  return (
    <p className="text-sm text-ink-soft">
      Hash {words(before)} becomes {words(after)}
      {of === 'E' ? ': another rule in normal form, proved equivalent all the same' : ''}.
    </p>
  );
}
