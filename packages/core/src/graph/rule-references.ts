import { assertNever, type Expression, type FactRef } from '@symptograph/rules';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Case } from '../vocabulary/rules/case.ts';
import type { Contract } from '../vocabulary/rules/contract.ts';
import type { Criterion } from '../vocabulary/rules/criterion.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import { addEach, addQualifiers, QUALIFIER_KINDS } from './qualifier-references.ts';
import type { Reference } from './reference.ts';

/** What may be present or absent. */
export const FACT_KINDS = ['SYMPTOM', 'CONDITION', 'RISK_FACTOR'] as const satisfies readonly ConceptKind[];

/** All that a rule, criterion, contract or case names, its evidence left out. */
export function ruleReferences(subject: Rule | Criterion | Contract | Case): readonly Reference[] {
  const found: Reference[] = [];
  if ('findings' in subject) addCase(found, subject);
  else if ('then' in subject) addRule(found, subject);
  else if ('redFlags' in subject) {
    subject.redFlags.forEach((fact, index) => {
      addFact(found, `redFlags.${index}`, { fact, kinds: FACT_KINDS });
    });
  } else addExpression(found, 'when', subject.when);
  return found;
}

function addRule(found: Reference[], { scope, when, then }: Rule): void {
  addEach(found, 'scope', scope, ['SYMPTOM', 'CONDITION']);
  addExpression(found, 'when', when);
  for (const list of ['suggests', 'rulesOut', 'raisesPriorOf'] as const) {
    addEach(found, `then.${list}`, then[list], ['CONDITION']);
  }
  addEach(found, 'then.tests', then.tests, ['DIAGNOSTIC_TEST']);
}

function addCase(found: Reference[], given: Case): void {
  given.findings.forEach(({ concept, qualifiers }, index) => {
    found.push({ path: `findings.${index}.concept`, id: concept, kinds: [...FACT_KINDS, 'OBSERVABLE'] });
    addQualifiers(found, `findings.${index}.qualifiers`, qualifiers);
  });
  const { expectedCondition, mustNotMiss, impossible } = given;
  if (expectedCondition !== undefined) {
    found.push({ path: 'expectedCondition', id: expectedCondition, kinds: ['CONDITION'] });
  }
  addEach(found, 'mustNotMiss', mustNotMiss, ['CONDITION']);
  addEach(found, 'impossible', impossible, ['CONDITION']);
}

function addExpression(found: Reference[], path: string, expression: Expression): void {
  switch (expression.op) {
    case 'is':
      addFact(found, `${path}.fact`, { fact: expression.fact, kinds: FACT_KINDS });
      break;
    case 'compare':
      addFact(found, `${path}.fact`, { fact: expression.fact, kinds: ['OBSERVABLE'] });
      break;
    case 'all':
    case 'any':
    case 'atLeast':
      for (const [index, part] of expression.of.entries()) addExpression(found, `${path}.of.${index}`, part);
      break;
    case 'not':
      addExpression(found, `${path}.of`, expression.of);
      break;
    case 'score':
      for (const [index, item] of expression.items.entries()) {
        addExpression(found, `${path}.items.${index}.when`, item.when);
      }
      break;
    case 'criterion':
      found.push({ path: `${path}.id`, id: expression.id, kinds: ['CRITERION'] });
      break;
    default:
      assertNever(expression);
  }
}

function addFact(
  found: Reference[],
  path: string,
  { fact, kinds }: { readonly fact: FactRef; readonly kinds: readonly ConceptKind[] },
): void {
  found.push({ path: `${path}.concept`, id: fact.concept, kinds });
  for (const [slot, values] of Object.entries(fact.qualifiers ?? {})) {
    const allowed = (QUALIFIER_KINDS as Readonly<Record<string, readonly ConceptKind[]>>)[slot];
    if (!allowed) continue;
    const at = `${path}.qualifiers.${slot}`;
    if (typeof values === 'string') found.push({ path: at, id: values, kinds: allowed });
    else addEach(found, at, values, allowed);
  }
}
