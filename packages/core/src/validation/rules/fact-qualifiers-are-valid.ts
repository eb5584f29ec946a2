import type { Subject } from '../../graph/graph-document.ts';
import { isContract, isCriterion, isRule } from '../../graph/subject-type.ts';
import {
  FINDING_SLOTS,
  type FindingSlot,
  SINGLE_VALUE_SLOTS,
  SLOT_VALUES,
} from '../../vocabulary/finding-qualifiers.ts';
import { type NamedFact, namedFacts } from '../../vocabulary/rules/named-facts.ts';
import { noDependents } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE, type Problem } from '../rule.ts';

/** The circumstances that a condition asks about are some that a person can report of a symptom, with values that there are. */
export const factQualifiersAreValid = defineRule({
  code: 'FACT_QUALIFIER_INVALID',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    return factsOf(subject)
      .flatMap(problemsOf)
      .map(({ path, sentence }) => ({
        path,
        sentence: `${nameOf(snapshot, subject)} asks for ${sentence}.`,
      }));
  },
  dependents: noDependents,
});

function factsOf(subject: Subject): readonly NamedFact[] {
  return isRule(subject) || isCriterion(subject) || isContract(subject) ? namedFacts(subject) : NONE;
}

function problemsOf({ path, fact: { concept, qualifiers = {} } }: NamedFact): readonly Problem[] {
  const slots = Object.entries(qualifiers);
  if (slots.length > 0 && !concept.startsWith('sym_')) {
    const sentence = 'qualifiers of what is no symptom, which nobody can report; leave them out';
    return [{ path: `${path}.qualifiers`, sentence }];
  }
  return slots.flatMap(([slot, values]): readonly Problem[] => {
    const at = `${path}.qualifiers.${slot}`;
    if (!isFindingSlot(slot)) {
      const sentence = `the qualifier ${slot}, which nobody can report; ${FINDING_SLOTS.join(', ')} can be used`;
      return [{ path: at, sentence }];
    }
    if (typeof values === 'string') return misfits(at, slot, values);
    if (SINGLE_VALUE_SLOTS.has(slot) && values.length > 1) {
      const sentence = `several values of ${slot}, which has one; write a condition for each and join them by any`;
      return [{ path: at, sentence }];
    }
    return values.flatMap((value, index) => misfits(`${at}.${index}`, slot, value));
  });
}

function misfits(path: string, slot: FindingSlot, value: string): readonly Problem[] {
  const known = (SLOT_VALUES as { readonly [Slot in FindingSlot]?: readonly string[] })[slot];
  if (!known || known.includes(value)) return NONE;
  return [{ path, sentence: `the ${slot} ${value}, which there is not; ${known.join(', ')} can be used` }];
}

function isFindingSlot(slot: string): slot is FindingSlot {
  return (FINDING_SLOTS as readonly string[]).includes(slot);
}
