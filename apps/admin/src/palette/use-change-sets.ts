import { useEffect, useState } from 'react';
import { changeSetPath } from '../change-sets/change-set-path.ts';
import { askDesk } from '../desk-api/ask-desk.ts';
import { PaletteChangeSetsDocument } from '../desk-api/generated/graphql.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** The latest change sets, asked for once; none for whom they are not to read, and while the desk is away. */
export function useChangeSets(isAllowed: boolean): readonly PaletteEntry[] {
  const [entries, setEntries] = useState<readonly PaletteEntry[]>([]);
  useEffect(() => {
    if (!isAllowed) return;
    let isGone = false;
    const ask = async () => {
      const answer = await askDesk(PaletteChangeSetsDocument, {});
      if (isGone || !answer.ok) return;
      setEntries(
        answer.value.changeSets.nodes.map(({ number, title }) => ({
          href: changeSetPath(number),
          name: title,
          label: `CS-${number}`,
        })),
      );
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [isAllowed]);
  return entries;
}
