import type { RuleFinding } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Contract } from '../../vocabulary/rules/contract.ts';
import type { Criterion } from '../../vocabulary/rules/criterion.ts';
import type { Rule } from '../../vocabulary/rules/rule.ts';
import { NONE, type Problem } from '../rule.ts';
import { factQualifiersAreValid } from '../rules/fact-qualifiers-are-valid.ts';
import { referencesExist } from '../rules/references-exist.ts';
import { referencesHaveAllowedKinds } from '../rules/references-have-allowed-kinds.ts';

/** What these find says better why the rule language knows no fact. */
const ON_FACTS = [referencesExist, referencesHaveAllowedKinds, factQualifiersAreValid];

/** What is wrong with a criterion that is named, which is found on that criterion. */
const ON_CRITERIA: ReadonlySet<string> = new Set([
  'BROKEN_CRITERION',
  'CYCLIC_CRITERIA',
  'UNKNOWN_CRITERION',
]);

/** The rule language's findings on a subject as problems, without what other validation rules find of the same. */
export function problemsOfLanguage(
  snapshot: Snapshot,
  subject: Rule | Criterion | Contract,
  findings: readonly RuleFinding[],
): readonly Problem[] {
  const own = findings.filter(({ code }) => !ON_CRITERIA.has(code));
  if (own.length === 0 || ON_FACTS.some((rule) => rule.check(snapshot, subject).length > 0)) return NONE;
  return own.map(({ path, sentence }) => ({ path, sentence: `${sentence}.` }));
}
