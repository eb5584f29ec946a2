import { subjectTypeOf } from '../../ids.ts';
import { defineEnumeration, type ValueOf } from '../../vocabulary/enumeration.ts';

/** What checks are about, as people read it, in the order in which they run. */
export const checkTopic = defineEnumeration('CheckTopic', {
  FORM: { label: 'Shape, names, addresses and codes' },
  LINKS: { label: 'What is named exists, is in use and goes together' },
  EVIDENCE: { label: 'Evidence, quotes, numbers and dates' },
  REACH: { label: 'Symptoms lead to each condition' },
  RULES: { label: 'Rules and criteria have a meaning' },
  CONTRACTS: { label: 'Contracts are kept, by proof' },
  CASES: { label: 'Cases can be answered, and none is answered two or more levels too low' },
});

export type CheckTopic = ValueOf<typeof checkTopic>;

/** Findings by what they are about. */
const CODES: Readonly<Record<CheckTopic, readonly string[]>> = {
  FORM: [
    'SUBJECT_MISSHAPEN',
    'TEXT_UNFIT',
    'SLUG_TAKEN',
    'NAME_SHARED',
    'CODE_SYSTEM_UNKNOWN',
    'CODE_MALFORMED',
    'CODE_SHARED',
  ],
  LINKS: [
    'STATEMENT_END_MISSING',
    'STATEMENT_JOINS_WRONG_KINDS',
    'STATEMENT_REPEATED',
    'STATEMENT_CONTRADICTED',
    'REFERENCE_MISSING',
    'REFERENCE_OF_WRONG_KIND',
    'QUALIFIER_NOT_ALLOWED',
    'FACT_QUALIFIER_INVALID',
    'HIERARCHY_CYCLE',
    'CRITERION_CYCLE',
    'REDIRECT_ENDLESS',
    'DEPRECATED_CONCEPT_USED',
    'DEPRECATED_WITHOUT_SUCCESSOR',
  ],
  EVIDENCE: [
    'EVIDENCE_REF_MISSING',
    'EVIDENCE_ID_REPEATED',
    'EVIDENCE_OUT_OF_DATE',
    'STATEMENT_UNSOURCED',
    'RULE_UNSOURCED',
    'TEXT_UNSOURCED',
    'NUMBER_NOT_BACKED',
    'QUOTE_TOO_LONG',
    'RULE_REVIEW_DUE',
    'SOURCE_READ_IN_FUTURE',
  ],
  REACH: ['CONDITION_UNREACHABLE', 'SYMPTOMS_LOST'],
  RULES: ['RULE_WITHOUT_MEANING'],
  CONTRACTS: ['CONTRACT_NOT_KEPT'],
  CASES: [
    'CASE_NOT_ANSWERABLE',
    'CASE_FINDING_UNUSABLE',
    'CASE_UNDER_TRIAGED',
    'CASE_EXPECTED_NOT_ACCEPTABLE',
  ],
};

const BY_CODE = new Map(
  checkTopic.values.flatMap((topic) => CODES[topic].map((code): [string, CheckTopic] => [code, topic])),
);

/** What a finding with a code is about; undefined for a code that no check has. */
export function topicOfCode(code: string): CheckTopic | undefined {
  return BY_CODE.get(code);
}

/** Whether the checks of a topic look at the subject with an id. */
export function isLookedAt(topic: CheckTopic, id: string): boolean {
  switch (topic) {
    case 'REACH':
      return id.startsWith('con_');
    case 'RULES':
      return subjectTypeOf(id) === 'RULE' || subjectTypeOf(id) === 'CRITERION';
    case 'CONTRACTS':
      return subjectTypeOf(id) === 'CONTRACT';
    case 'CASES':
      return subjectTypeOf(id) === 'CASE';
    default:
      return true;
  }
}
