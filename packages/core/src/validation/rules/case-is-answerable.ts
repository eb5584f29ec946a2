import { isCase } from '../../graph/subject-type.ts';
import type { Case } from '../../vocabulary/rules/case.ts';
import { urgency } from '../../vocabulary/terms/urgency-terms.ts';
import { noDependents } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE, type Problem } from '../rule.ts';

/**
 * A case says something, accepts the level that it expects, does not take for impossible what it is or must not be missed, and names
 * its source when it was taken from one.
 */
export const caseIsAnswerable = defineRule({
  code: 'CASE_NOT_ANSWERABLE',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, given) {
    if (!isCase(given)) return NONE;
    return problemsOf(given).map(({ path, sentence }) => ({
      path,
      sentence: `The case ${nameOf(snapshot, given)} ${sentence}.`,
    }));
  },
  dependents: noDependents,
});

function problemsOf(given: Case): readonly Problem[] {
  const found: Problem[] = [];
  if (!given.findings.some(({ state }) => state !== 'UNKNOWN'))
    found.push({ path: 'findings', sentence: 'has no finding that is known; give at least one' });
  if (!given.acceptable.includes(given.expected)) {
    const sentence = `does not accept “${urgency.terms[given.expected].label}”, which it expects; add it to the acceptable levels`;
    found.push({ path: 'acceptable', sentence });
  }
  const wanted = new Set([given.expectedCondition, ...given.mustNotMiss]);
  given.impossible.forEach((id, index) => {
    if (!wanted.has(id)) return;
    const sentence = `takes for impossible what it is, or what must not be missed; take ${id} out of one of them`;
    found.push({ path: `impossible.${index}`, sentence });
  });
  if (given.origin === 'SOURCE' && given.evidence.length === 0)
    found.push({ path: 'evidence', sentence: 'was taken from a source and names none; add its passage' });
  return found;
}
