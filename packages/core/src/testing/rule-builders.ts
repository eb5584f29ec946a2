import type { Expression } from '@symptograph/rules';
import { type Case, caseShape } from '../vocabulary/rules/case.ts';
import { type Contract, contractShape } from '../vocabulary/rules/contract.ts';
import { type Criterion, criterionShape } from '../vocabulary/rules/criterion.ts';
import { type Rule, ruleShape } from '../vocabulary/rules/rule.ts';
import { anId, someEvidence } from './builders.ts';

/** The condition that a concept is present: by default the first symptom. */
export function isPresent(concept: { readonly id: string } = { id: anId('sym', 1) }): Expression {
  return { op: 'is', fact: { concept: concept.id }, in: [true] };
}

/** A sourced rule: when the first symptom is present, make an appointment; `number` makes its id, slug and title. */
export function aRule(number: number, fields: Partial<Rule> = {}): Rule {
  return ruleShape.parse({
    id: anId('rul', number),
    slug: `rule-${number}`,
    title: `rule ${number}`,
    when: isPresent(),
    then: { urgency: 'ROUTINE' },
    evidence: [someEvidence(number)],
    ...fields,
  });
}

/** A sourced criterion: the first symptom is present; `number` makes its id, slug and title. */
export function aCriterion(number: number, fields: Partial<Criterion> = {}): Criterion {
  return criterionShape.parse({
    id: anId('cri', number),
    slug: `criterion-${number}`,
    title: `criterion ${number}`,
    when: isPresent(),
    evidence: [someEvidence(number)],
    ...fields,
  });
}

/** A red-flag contract: the first symptom asks for an appointment at least; `number` makes its id, slug and title. */
export function aContract(number: number, fields: Partial<Contract> = {}): Contract {
  const redFlag = fields.kind === 'REASSURANCE' ? {} : { when: isPresent(), floorAtLeast: 'ROUTINE' };
  return contractShape.parse({
    kind: 'RED_FLAG',
    id: anId('ctr', number),
    slug: `contract-${number}`,
    title: `contract ${number}`,
    ...redFlag,
    ...fields,
  });
}

/** A case of the first symptom that asks for an appointment; `number` makes its id and slug. */
export function aCase(number: number, fields: Partial<Case> = {}): Case {
  return caseShape.parse({
    id: anId('cas', number),
    slug: `case-${number}`,
    narrative: 'It hurts.',
    findings: [{ concept: anId('sym', 1), state: 'PRESENT' }],
    expected: 'ROUTINE',
    acceptable: ['ROUTINE'],
    origin: 'AUTHORED',
    licence: 'CC0-1.0',
    ...fields,
  });
}
