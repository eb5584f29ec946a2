import type { FindingProblem } from '../../findings/finding-request.ts';
import { resolveFindings } from '../../findings/resolve-findings.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isCase, isStatement } from '../../graph/subject-type.ts';
import type { Case } from '../../vocabulary/rules/case.ts';
import { versionsOf } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { casesLookingAt } from '../parts/cases-looking-at.ts';
import { defineRule, type GraphChange, NONE, type Problem } from '../rule.ts';

/** What a case says of its person can be said of a person, and does not contradict itself. */
export const caseFindingsAreUsable = defineRule({
  code: 'CASE_FINDING_UNUSABLE',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, given) {
    if (!isCase(given)) return NONE;
    const single = given.findings.flatMap((_, index) => problemOf(snapshot, given, [index]));
    const found = single.length > 0 ? single : problemOf(snapshot, given, [...given.findings.keys()]);
    return found.map(({ path, sentence }) => ({
      path,
      sentence: `The case ${nameOf(snapshot, given)} cannot be replayed: ${sentence}.`,
    }));
  },
  *dependents(change: GraphChange, id: string) {
    const concepts = versionsOf(change, id).flatMap((version) =>
      isStatement(version) ? [version.subject, version.object] : [version.id],
    );
    for (const concept of concepts) {
      yield* casesLookingAt(change.before, concept);
      yield* casesLookingAt(change.after, concept);
    }
  },
});

/** What is wrong with some findings of a case, by their places; what they name in vain is said by the rules on references. */
function problemOf(snapshot: Snapshot, { findings }: Case, places: readonly number[]): readonly Problem[] {
  const asked = places.flatMap((place) => findings[place] ?? []);
  const resolved = resolveFindings(snapshot, asked);
  if (resolved.ok || isAboutReference(resolved.error)) return NONE;
  const { at, message } = resolved.error;
  const where = typeof at === 'string' ? at : at[1];
  const place = places[Number(/^findings\[(\d+)\]/.exec(where)?.[1])];
  return [{ path: `findings.${place}`, sentence: message }];
}

function isAboutReference(
  problem: FindingProblem,
): problem is Extract<FindingProblem, { readonly code: 'REFERENCE' }> {
  return problem.code === 'REFERENCE' || (problem.code === 'UNUSABLE' && problem.at.endsWith('.concept'));
}
