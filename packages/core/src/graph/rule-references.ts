import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Case } from '../vocabulary/rules/case.ts';
import type { Contract } from '../vocabulary/rules/contract.ts';
import type { Criterion } from '../vocabulary/rules/criterion.ts';
import { expressionParts } from '../vocabulary/rules/expression-parts.ts';
import { type NamedFact, namedFacts } from '../vocabulary/rules/named-facts.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import { addEach, addQualifiers, QUALIFIER_KINDS } from './qualifier-references.ts';
import type { Reference } from './reference.ts';

/** What may be present or absent, and what may be measured. */
const FACT_KINDS = ['SYMPTOM', 'CONDITION', 'RISK_FACTOR'] as const satisfies readonly ConceptKind[];
const MEASURED_KINDS = ['OBSERVABLE'] as const satisfies readonly ConceptKind[];

/** All that a rule, criterion, contract or case names, its evidence left out. */
export function ruleReferences(subject: Rule | Criterion | Contract | Case): readonly Reference[] {
  const found: Reference[] = [];
  if ('findings' in subject) {
    addCase(found, subject);
    return found;
  }
  if ('scope' in subject) addEach(found, 'scope', subject.scope, ['SYMPTOM', 'CONDITION']);
  for (const named of namedFacts(subject)) addFact(found, named);
  if ('when' in subject) addCriteria(found, subject);
  if ('then' in subject) addConclusion(found, subject);
  return found;
}

function addCriteria(found: Reference[], { when }: Pick<Rule, 'when'>): void {
  for (const { path, part } of expressionParts(when, 'when')) {
    if (part.op === 'criterion') found.push({ path: `${path}.id`, id: part.id, kinds: ['CRITERION'] });
  }
}

function addConclusion(found: Reference[], { then }: Rule): void {
  for (const list of ['suggests', 'rulesOut', 'raisesPriorOf'] as const) {
    addEach(found, `then.${list}`, then[list], ['CONDITION']);
  }
  addEach(found, 'then.tests', then.tests, ['DIAGNOSTIC_TEST']);
}

function addCase(found: Reference[], given: Case): void {
  given.findings.forEach(({ concept, qualifiers }, index) => {
    const kinds = [...FACT_KINDS, ...MEASURED_KINDS];
    found.push({ path: `findings.${index}.concept`, id: concept, kinds });
    addQualifiers(found, `findings.${index}.qualifiers`, qualifiers);
  });
  const { expectedCondition, mustNotMiss, impossible } = given;
  if (expectedCondition !== undefined) {
    found.push({ path: 'expectedCondition', id: expectedCondition, kinds: ['CONDITION'] });
  }
  addEach(found, 'mustNotMiss', mustNotMiss, ['CONDITION']);
  addEach(found, 'impossible', impossible, ['CONDITION']);
}

function addFact(found: Reference[], { path, fact, isMeasured }: NamedFact): void {
  found.push({ path: `${path}.concept`, id: fact.concept, kinds: isMeasured ? MEASURED_KINDS : FACT_KINDS });
  for (const [slot, values] of Object.entries(fact.qualifiers ?? {})) {
    const kinds = (QUALIFIER_KINDS as Readonly<Record<string, readonly ConceptKind[]>>)[slot];
    if (!kinds) continue;
    const at = `${path}.qualifiers.${slot}`;
    if (typeof values === 'string') found.push({ path: at, id: values, kinds });
    else addEach(found, at, values, kinds);
  }
}
