import { casePath } from '../../cases/case-path.ts';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { changeAnchor } from './change-view.ts';

interface NamedCase {
  readonly id: string;
  readonly slug: string;
}

/** Where one reads a case as a change set has it: at its change when the set changes or adds it, else on its page in the library. */
export function caseOfSetPath(changeSet: number, changedIds: readonly string[]): (of: NamedCase) => string {
  const changed = new Set(changedIds);
  return (of) =>
    changed.has(of.id) ? `${changeSetTabPath(changeSet, 'changes')}#${changeAnchor(of.id)}` : casePath(of);
}
