'use client';

import { useEffect, useState } from 'react';
import { Skeleton } from '../ui/skeleton.tsx';
import { counted } from './counted.ts';
import { type LinkCount, loadLinkCounts } from './load-link-counts.ts';
import type { Selection } from './selection.ts';

/** Rows that are shown; what is cited less is summed up. */
const MOST_SHOWN = 8;
const CELL = 'py-1.5 pl-3 text-right tabular-nums';

/** What cites each concept that is to go, the most cited first: it stays as it is, and the checks of the change set name it. */
export function LinkCounts({ selection }: { readonly selection: Selection }) {
  const links = useLinkCounts(selection);
  if (links === undefined) return <Skeleton widths={[90, 70, 80]} />;
  if (typeof links === 'string') return <p className="text-sm text-danger">{links}</p>;
  const cited = links.filter(({ statements, rules }) => statements + rules > 0);
  if (cited.length === 0)
    return <p className="text-sm text-ink-soft">No statement and no rule cites them.</p>;
  const more = cited.slice(MOST_SHOWN);
  return (
    <div className="grid gap-1.5">
      <p className="text-sm text-ink-soft">
        {totalOf(cited)} cite them. These stay as they are; the checks of the change set say what has to be
        pointed elsewhere before it can be published.
      </p>
      <table className="w-full text-sm">
        <caption className="sr-only">What cites them</caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            <th scope="col" className="py-1.5 text-left font-semibold">
              Name
            </th>
            <th scope="col" className={`${CELL} font-semibold`}>
              Statements
            </th>
            <th scope="col" className={`${CELL} font-semibold`}>
              Rules
            </th>
          </tr>
        </thead>
        <tbody>
          {cited.slice(0, MOST_SHOWN).map(({ id, name, statements, rules }) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="py-1.5 text-left font-normal">
                {name}
              </th>
              <td className={CELL}>{statements}</td>
              <td className={CELL}>{rules}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more.length === 0 ? null : (
        <p className="text-sm text-ink-faint">
          And {more.length} more with {totalOf(more)}.
        </p>
      )}
    </div>
  );
}

/** "27 statements and 2 rules"; a rule that names two of them counts twice. */
function totalOf(links: readonly LinkCount[]): string {
  const statements = links.reduce((sum, link) => sum + link.statements, 0);
  const rules = links.reduce((sum, link) => sum + link.rules, 0);
  return `${counted(statements, 'statement')} and ${counted(rules, 'rule')}`;
}

/** What cites some concepts; a text says why it is not known. */
function useLinkCounts(selection: Selection): readonly LinkCount[] | string | undefined {
  const [links, setLinks] = useState<readonly LinkCount[] | string>();
  useEffect(() => {
    let isGone = false;
    void loadLinkCounts(selection.map(({ id }) => id)).then((found) => isGone || setLinks(found));
    return () => {
      isGone = true;
    };
  }, [selection]);
  return links;
}
