import { caseAcceptsWhatItExpects } from './case-accepts-what-it-expects.ts';
import type { ChangeCheck } from './change-check.ts';
import { deprecationNamesSuccessor } from './deprecation-names-successor.ts';
import { evidenceIsCurrent } from './evidence-is-current.ts';
import { ruleReviewIsNotDue } from './rule-review-is-not-due.ts';
import { sourceIsReadByNow } from './source-is-read-by-now.ts';
import { subjectHasShape } from './subject-has-shape.ts';
import { symptomsAreKept } from './symptoms-are-kept.ts';
import { textsAreFit } from './texts-are-fit.ts';

/** Everything that is checked of changes beside validation, in the order in which a subject's findings are listed. */
export const changeChecks: readonly ChangeCheck[] = Object.freeze([
  subjectHasShape,
  textsAreFit,
  ruleReviewIsNotDue,
  evidenceIsCurrent,
  sourceIsReadByNow,
  symptomsAreKept,
  deprecationNamesSuccessor,
  caseAcceptsWhatItExpects,
]);
