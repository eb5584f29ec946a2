import { affectedSubjects } from '../../validation/revalidate.ts';
import type { GraphChange } from '../../validation/rule.ts';
import { keepsMeaning } from './answers-may-change.ts';
import { isOfRuleBook, knownFindings } from './known-findings.ts';

/**
 * Ids of the subjects whose findings may differ after a change. Other words for a concept leave rules, contracts and cases without findings
 * as they are, so that nothing is proved anew because of a name; what was found before may name the concept, and is looked at again.
 */
export function subjectsToCheck(change: GraphChange, touched: readonly string[]): ReadonlySet<string> {
  const reworded = touched.filter((id) => keepsMeaning(change, id));
  const others = touched.filter((id) => !reworded.includes(id));
  const concerned = [...affectedSubjects(change, reworded)].filter(
    (id) => !isOfRuleBook(id) || knownFindings(change.before, [id]).length > 0,
  );
  return new Set([...affectedSubjects(change, others), ...concerned]);
}
