import { conceptKinds } from '@symptograph/core';
import type { PaletteSearchQuery } from '../api/generated/graphql.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { rulePath } from '../rules/rule-path.ts';
import type { PaletteEntry, PaletteGroup } from './palette-entry.ts';

/** How many change sets are shown at once; a longer text finds the others. */
const MOST_CHANGE_SETS = 5;

/** What there is to choose from besides what was found. */
export interface PaletteOffers {
  readonly recent: readonly PaletteEntry[];
  readonly pages: readonly PaletteEntry[];
  /** What can be done, for those who may. */
  readonly actions?: readonly PaletteEntry[];
  /** Change sets, for those who may read them. */
  readonly changeSets?: readonly PaletteEntry[];
}

/** The entries for a text: concepts and rules that were found, then change sets, actions and pages whose name has it; without a text, recent concepts, actions and all pages. */
export function paletteGroups(
  text: string,
  { search, rules }: PaletteSearchQuery,
  { recent, pages, actions = [], changeSets = [] }: PaletteOffers,
): readonly PaletteGroup[] {
  const wanted = text.trim().toLowerCase();
  const groups =
    wanted === ''
      ? [
          { heading: 'Recent', items: recent },
          { heading: 'Do', items: actions.filter(({ isOnlyFound }) => !isOnlyFound) },
          { heading: 'Go to', items: pages },
        ]
      : [
          { heading: 'Concepts', items: search.map(entryOf) },
          { heading: 'Rules', items: rules.nodes.map(ruleEntry) },
          { heading: 'Change sets', items: changeSets.filter(isNamed(wanted)).slice(0, MOST_CHANGE_SETS) },
          { heading: 'Do', items: actions.filter(isNamed(wanted)) },
          { heading: 'Go to', items: pages.filter(isNamed(wanted)) },
        ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Whether an entry's name, or the number beside it, has the text; or is it, where a part is not enough. */
function isNamed(wanted: string): (entry: PaletteEntry) => boolean {
  return ({ name, label = '', needsWholeName = false }) =>
    needsWholeName ? name.toLowerCase() === wanted : `${label} ${name}`.toLowerCase().includes(wanted);
}

function ruleEntry(rule: PaletteSearchQuery['rules']['nodes'][number]): PaletteEntry {
  return { href: rulePath(rule), name: rule.title, label: 'rule' };
}

function entryOf({ concept, matched }: PaletteSearchQuery['search'][number]): PaletteEntry {
  const { name, kind } = concept;
  return {
    href: conceptPath(concept),
    name,
    kind,
    label: conceptKinds[kind].label,
    matched: matched.toLowerCase() === name.toLowerCase() ? undefined : matched,
  };
}
