import { subjectById } from '../../graph/read.ts';
import { isCase, isContract, isCriterion, isRule } from '../../graph/subject-type.ts';
import type { JudgedChange } from './check-changes.ts';

/** Whether some changes touch a rule, a criterion, a contract or a case. */
export function concernsRules({ before, after, changes }: JudgedChange): boolean {
  const versions = changes.flatMap(({ subjectId }) => [
    subjectById(before, subjectId),
    subjectById(after, subjectId),
  ]);
  return versions.some(
    (subject) => subject !== undefined && [isRule, isCriterion, isContract, isCase].some((is) => is(subject)),
  );
}
