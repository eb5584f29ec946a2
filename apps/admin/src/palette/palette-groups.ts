import { conceptKinds } from '@symptograph/core';
import type { PaletteSearchQuery } from '../api/generated/graphql.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { rulePath } from '../rules/rule-path.ts';
import type { PaletteEntry, PaletteGroup } from './palette-entry.ts';

/** What there is to choose from besides what was found. */
export interface PaletteOffers {
  readonly recent: readonly PaletteEntry[];
  readonly pages: readonly PaletteEntry[];
}

/** The entries for a text: concepts and rules that were found, then pages whose name has it; without a text, recent concepts and all pages. */
export function paletteGroups(
  text: string,
  { search, rules }: PaletteSearchQuery,
  { recent, pages }: PaletteOffers,
): readonly PaletteGroup[] {
  const wanted = text.trim().toLowerCase();
  const groups =
    wanted === ''
      ? [
          { heading: 'Recent', items: recent },
          { heading: 'Go to', items: pages },
        ]
      : [
          { heading: 'Concepts', items: search.map(entryOf) },
          { heading: 'Rules', items: rules.nodes.map(ruleEntry) },
          { heading: 'Go to', items: pages.filter(({ name }) => name.toLowerCase().includes(wanted)) },
        ];
  return groups.filter(({ items }) => items.length > 0);
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
