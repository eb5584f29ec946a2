import { memoised } from '../../graph/memoised.ts';
import { conceptById } from '../../graph/read.ts';
import { allCases, allContracts, allCriteria, allRules } from '../../graph/read-rules.ts';
import { ruleReferences } from '../../graph/rule-references.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept, isContract, isCriterion, isRule, isStatement } from '../../graph/subject-type.ts';
import { meaningAbove } from '../../traversal/meaning-above.ts';
import { versionsOf } from '../dependents.ts';
import type { GraphChange } from '../rule.ts';
import { casesLookingAt } from './cases-looking-at.ts';

/** For what the rule language says of rules and criteria: all of them, when one changes or what gives any of their facts a meaning. */
export function* rulesAtStake(change: GraphChange, id: string): Generator<string> {
  if (!changesMeaning(change, id, 'RULES')) return;
  for (const snapshot of [change.before, change.after]) {
    for (const { id: other } of [...allRules(snapshot), ...allCriteria(snapshot)]) yield other;
  }
}

/** For what rules keep: all contracts, when a rule changes or what gives any fact a meaning. */
export function* contractsAtStake(change: GraphChange, id: string): Generator<string> {
  if (!changesMeaning(change, id, 'CONTRACTS')) return;
  for (const snapshot of [change.before, change.after]) {
    for (const { id: other } of allContracts(snapshot)) yield other;
  }
}

/** For how rules answer cases: all cases, when a rule changes or what gives its facts a meaning, else those that look at what changes. */
export function* answersAtStake(change: GraphChange, id: string): Generator<string> {
  const isAboutRules = changesMeaning(change, id, 'RULES');
  for (const snapshot of [change.before, change.after]) {
    if (isAboutRules) for (const { id: other } of allCases(snapshot)) yield other;
    else for (const concept of conceptsChanged(change, id)) yield* casesLookingAt(snapshot, concept);
  }
}

/** Whose facts: those of rules and criteria, or those of contracts too. */
type Whose = 'RULES' | 'CONTRACTS';

function changesMeaning(change: GraphChange, id: string, whose: Whose): boolean {
  const isRuled = versionsOf(change, id).some(
    (version) => isRule(version) || isCriterion(version) || (whose === 'CONTRACTS' && isContract(version)),
  );
  if (isRuled) return true;
  return conceptsChanged(change, id).some((concept) =>
    [change.before, change.after].some((snapshot) => conceptsReadBy(snapshot, whose).has(concept)),
  );
}

const STATEMENT_KINDS: ReadonlySet<string> = new Set(['SUBTYPE_OF', 'PART_OF', 'EXCLUDES']);

/** The concept itself, or the ends of a statement from which something follows for facts. */
function conceptsChanged(change: GraphChange, id: string): readonly string[] {
  return versionsOf(change, id).flatMap((version) => {
    if (isConcept(version)) return [version.id];
    return isStatement(version) && STATEMENT_KINDS.has(version.kind) ? [version.subject, version.object] : [];
  });
}

/** Ids of the concepts that are named, that follow from a measured value, or that lie above one of these. */
const conceptsReadBy = memoised((snapshot: Snapshot, whose: Whose): ReadonlySet<string> => {
  const subjects = [
    ...allRules(snapshot),
    ...allCriteria(snapshot),
    ...(whose === 'CONTRACTS' ? allContracts(snapshot) : []),
  ];
  const named = new Set(subjects.flatMap(ruleReferences).map(({ id }) => id));
  for (const id of named) {
    for (const other of meaningAbove(snapshot, id, [])) named.add(other);
    const concept = conceptById(snapshot, id);
    if (concept?.replacedBy !== undefined) named.add(concept.replacedBy);
    if (concept?.kind === 'OBSERVABLE') for (const { symptom } of concept.derived) named.add(symptom);
  }
  const all = new Set<string>();
  for (const id of named)
    for (const above of meaningAbove(snapshot, id, ['SUBTYPE_OF', 'PART_OF'])) all.add(above);
  return all;
});
