import { changeSetPath } from '../../change-sets/change-set-path.ts';

/** The pages of a change set, in the order in which one reads them; the first is at its own address. */
export const CHANGE_SET_TABS = [
  { key: 'overview', name: 'Overview' },
  { key: 'changes', name: 'Changes' },
  { key: 'rules', name: 'Rules' },
  { key: 'impact', name: 'Impact' },
  { key: 'graph', name: 'Graph' },
  { key: 'checks', name: 'Checks' },
  { key: 'conflicts', name: 'Conflicts' },
  { key: 'history', name: 'History' },
] as const;

export type ChangeSetTab = (typeof CHANGE_SET_TABS)[number]['key'];

/** The address of one of the pages of a change set. */
export function changeSetTabPath(number: number, tab: ChangeSetTab): string {
  return tab === 'overview' ? changeSetPath(number) : `${changeSetPath(number)}/${tab}`;
}
