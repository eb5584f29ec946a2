import type { ValidationRule } from '../rule.ts';
import { caseFindingsAreUsable } from './case-findings-are-usable.ts';
import { caseIsAnswerable } from './case-is-answerable.ts';
import { caseIsNotUnderTriaged } from './case-is-not-under-triaged.ts';
import { codeHasShapeOfItsSystem } from './code-has-shape-of-its-system.ts';
import { codeIsNotShared } from './code-is-not-shared.ts';
import { codeSystemIsKnown } from './code-system-is-known.ts';
import { conditionIsReachable } from './condition-is-reachable.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { criterionIsNotCircular } from './criterion-is-not-circular.ts';
import { deprecatedConceptIsNotUsed } from './deprecated-concept-is-not-used.ts';
import { evidenceIdIsUnique } from './evidence-id-is-unique.ts';
import { evidenceRefsExist } from './evidence-refs-exist.ts';
import { factQualifiersAreValid } from './fact-qualifiers-are-valid.ts';
import { hierarchyIsAcyclic } from './hierarchy-is-acyclic.ts';
import { nameIsNotShared } from './name-is-not-shared.ts';
import { numberIsBacked } from './number-is-backed.ts';
import { qualifiersAreAllowed } from './qualifiers-are-allowed.ts';
import { quoteIsShort } from './quote-is-short.ts';
import { redirectEnds } from './redirect-ends.ts';
import { referencesExist } from './references-exist.ts';
import { referencesHaveAllowedKinds } from './references-have-allowed-kinds.ts';
import { ruleHasEvidence } from './rule-has-evidence.ts';
import { ruleHasMeaning } from './rule-has-meaning.ts';
import { slugIsUnique } from './slug-is-unique.ts';
import { statementEndsExist } from './statement-ends-exist.ts';
import { statementHasEvidence } from './statement-has-evidence.ts';
import { statementIsNotContradicted } from './statement-is-not-contradicted.ts';
import { statementIsUnique } from './statement-is-unique.ts';
import { statementJoinsAllowedKinds } from './statement-joins-allowed-kinds.ts';
import { textHasEvidence } from './text-has-evidence.ts';

/** Everything that is checked, in the order in which a subject's findings are listed. */
export const validationRules: readonly ValidationRule[] = Object.freeze([
  statementEndsExist,
  statementJoinsAllowedKinds,
  referencesExist,
  referencesHaveAllowedKinds,
  evidenceRefsExist,
  evidenceIdIsUnique,
  qualifiersAreAllowed,
  statementIsUnique,
  factQualifiersAreValid,
  hierarchyIsAcyclic,
  criterionIsNotCircular,
  redirectEnds,
  slugIsUnique,
  codeSystemIsKnown,
  codeHasShapeOfItsSystem,
  caseIsAnswerable,
  caseFindingsAreUsable,
  ruleHasMeaning,
  contractIsKept,
  caseIsNotUnderTriaged,
  statementHasEvidence,
  ruleHasEvidence,
  numberIsBacked,
  quoteIsShort,
  statementIsNotContradicted,
  conditionIsReachable,
  codeIsNotShared,
  nameIsNotShared,
  deprecatedConceptIsNotUsed,
  textHasEvidence,
]);
