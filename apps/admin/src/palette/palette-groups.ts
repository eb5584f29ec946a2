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

/**
 * The entries for a text: concepts and rules that were found, then change sets, actions and pages whose name has it, that group first in
 * which one is called just that, or among what was found begins so; without a text, recent concepts, actions and all pages.
 */
export function paletteGroups(
  text: string,
  { search, rules }: PaletteSearchQuery,
  { recent, pages, actions = [], changeSets = [] }: PaletteOffers,
): readonly PaletteGroup[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '')
    return shown([
      { heading: 'Recent', items: recent },
      { heading: 'Do', items: actions.filter(({ isOnlyFound }) => !isOnlyFound) },
      { heading: 'Go to', items: pages },
    ]);
  const found = [
    { heading: 'Concepts', items: search.map(entryOf) },
    { heading: 'Rules', items: rules.nodes.map(ruleEntry) },
  ];
  const named = [
    { heading: 'Change sets', items: changeSets.filter(isNamed(wanted)).slice(0, MOST_CHANGE_SETS) },
    { heading: 'Do', items: actions.filter(isNamed(wanted)) },
    { heading: 'Go to', items: pages.filter(isNamed(wanted)) },
  ];
  const isCalled = (name: string) => name === wanted;
  const begins = (name: string) => name.startsWith(wanted);
  return shown(firstWhere(isCalled, [...firstWhere(begins, found), ...named]));
}

function shown(groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  return groups.filter(({ items }) => items.length > 0);
}

/** The groups that have an entry with such a name before the others, and within each such entries first. */
function firstWhere(
  isSuch: (name: string) => boolean,
  groups: readonly PaletteGroup[],
): readonly PaletteGroup[] {
  const fits = ({ name, matched = '' }: PaletteEntry) =>
    [name, matched].some((each) => isSuch(each.toLowerCase()));
  const sorted = groups.map(({ heading, items }) => ({
    heading,
    items: items.toSorted((one, other) => Number(fits(other)) - Number(fits(one))),
  }));
  const has = ({ items }: PaletteGroup) => Number(items.some(fits));
  return sorted.sort((one, other) => has(other) - has(one));
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
