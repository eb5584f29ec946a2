import { placeInList } from '../../rules/place-in-list.ts';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { changeAnchor } from './change-view.ts';

/** Where one reads a criterion or a contract as a change set has it: at its change when the set changes or adds it, else at its place in the list. */
export function listedInSetPath(
  changeSet: number,
  changedIds: readonly string[],
): (id: string) => string | undefined {
  const changed = new Set(changedIds);
  return (id) =>
    changed.has(id) ? `${changeSetTabPath(changeSet, 'changes')}#${changeAnchor(id)}` : placeInList(id);
}
