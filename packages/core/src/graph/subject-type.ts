import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Case } from '../vocabulary/rules/case.ts';
import type { Contract } from '../vocabulary/rules/contract.ts';
import type { Criterion } from '../vocabulary/rules/criterion.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import type { Source } from '../vocabulary/source.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import type { Subject } from './graph-document.ts';

/** Whether a subject is a concept. */
export function isConcept(subject: Subject): subject is Concept {
  return 'name' in subject;
}

/** Whether a subject is a statement. */
export function isStatement(subject: Subject): subject is Statement {
  return 'object' in subject;
}

/** Whether a subject is a source. */
export function isSource(subject: Subject): subject is Source {
  return 'sourceKind' in subject;
}

/** Whether a subject is a criterion. */
export function isCriterion(subject: Subject): subject is Criterion {
  return subject.id.startsWith('cri_');
}

/** Whether a subject is a rule. */
export function isRule(subject: Subject): subject is Rule {
  return subject.id.startsWith('rul_');
}

/** Whether a subject is a contract. */
export function isContract(subject: Subject): subject is Contract {
  return subject.id.startsWith('ctr_');
}

/** Whether a subject is a case. */
export function isCase(subject: Subject): subject is Case {
  return subject.id.startsWith('cas_');
}
