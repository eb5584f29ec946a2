import { canonicalJson } from '@symptograph/rules';
import { memoised } from '../../graph/memoised.ts';
import { conceptsOfKinds, statementsFrom, statementsTo } from '../../graph/read.ts';
import { allCases, allContracts, allCriteria, allRules } from '../../graph/read-rules.ts';
import { ruleReferences } from '../../graph/rule-references.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept, isStatement } from '../../graph/subject-type.ts';
import { meaningReached } from '../../traversal/meaning-above.ts';
import { versionsOf } from '../../validation/dependents.ts';
import type { GraphChange } from '../../validation/rule.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';

/** The statements from which something follows for facts. */
const HIERARCHY = ['SUBTYPE_OF', 'PART_OF'] as const;
const MEANINGFUL: ReadonlySet<string> = new Set([...HIERARCHY, 'EXCLUDES']);

/**
 * Whether triage may answer anybody otherwise because some concepts, statements or sources changed. May say yes when it does not, never no
 * when it does: only what implies, excludes or measures changes an answer, and only near what rules, contracts or cases ask about.
 */
export function answersMayChange(change: GraphChange, touched: readonly string[]): boolean {
  return touched.some((id) => {
    const concepts = conceptsOtherwise(change, id);
    return (
      concepts === 'ANY' ||
      concepts.some((concept) =>
        [change.before, change.after].some((snapshot) => conceptsAtStake(snapshot, 'stake').has(concept)),
      )
    );
  });
}

/** Ids of the concepts that may mean something else by the change of one subject. */
function conceptsOtherwise(change: GraphChange, id: string): readonly string[] | 'ANY' {
  if (keepsMeaning(change, id)) return [];
  const versions = versionsOf(change, id);
  if (versions.some((version) => isConcept(version) && version.kind === 'OBSERVABLE')) return 'ANY';
  return versions.flatMap((version) => {
    if (isConcept(version))
      return [version.id, ...(version.replacedBy === undefined ? [] : [version.replacedBy])];
    return isStatement(version) && MEANINGFUL.has(version.kind) && !version.negated
      ? [version.subject, version.object]
      : [];
  });
}

/** Whether a concept or statement was and is there, and says to triage what it said before: only other words of it changed, or evidence. */
export function keepsMeaning(change: GraphChange, id: string): boolean {
  const [old, next, ...none] = versionsOf(change, id);
  if (!old || !next || none.length > 0 || !(isConcept(next) || isStatement(next))) return false;
  return meaningOf(old) === meaningOf(next);
}

/** What of a concept or statement can matter to an answer. */
function meaningOf(subject: Concept | object): string {
  if ('object' in subject) {
    const { kind, object, negated, subject: from } = subject as Readonly<Record<string, unknown>>;
    return canonicalJson({ kind, from, object, negated });
  }
  const { kind, status, replacedBy, unit, derived } = subject as Readonly<Record<string, unknown>>;
  return canonicalJson([kind, status, replacedBy, unit, derived].map((each) => each ?? null));
}

/**
 * Ids of the concepts that are named by rules, criteria, contracts and cases or follow from a measured value, of all above these, of what
 * these exclude, and of all below any of these.
 */
const conceptsAtStake = memoised((snapshot: Snapshot, _key: 'stake'): ReadonlySet<string> => {
  const subjects = [allRules, allCriteria, allContracts, allCases].flatMap((all) => [...all(snapshot)]);
  const named = new Set(subjects.flatMap(ruleReferences).map(({ id }) => id));
  for (const { derived } of conceptsOfKinds(snapshot, ['OBSERVABLE']))
    for (const { symptom } of derived) named.add(symptom);
  const above = meaningReached(snapshot, named, { kinds: HIERARCHY, direction: 'OUT' });
  const excluded = [...above].flatMap((id) => [
    ...statementsFrom(snapshot, id, 'EXCLUDES').map(({ object }) => object),
    ...statementsTo(snapshot, id, 'EXCLUDES').map(({ subject }) => subject),
  ]);
  const below = meaningReached(snapshot, [...named, ...excluded], { kinds: HIERARCHY, direction: 'IN' });
  return new Set([...above, ...below]);
});
