import type { GapCode } from '@symptograph/core';
import { coveragePath } from '../case-coverage/coverage-request.ts';
import { newPath, newRuleAboutPath } from '../new-subject/new-path.ts';
import { editPath } from '../subject-editor/edit-path.ts';

/** Where a gap is closed, and what is done there. */
export interface GapWork {
  readonly href: string;
  readonly words: string;
}

/** What is done about a gap in the editor of its subject, and in which section of it. */
const IN_EDITOR: Readonly<
  Record<
    Exclude<GapCode, 'MUST_NOT_MISS_WITHOUT_RULE' | 'RULE_WITHOUT_CASE' | 'EMERGENCY_WITHOUT_CONTRACT'>,
    readonly [words: string, section?: string]
  >
> = {
  MUST_NOT_MISS_WITHOUT_SYMPTOM: ['Add its symptoms', 'relations'],
  MUST_NOT_MISS_WITHOUT_TEST: ['Add a test', 'relations'],
  MUST_NOT_MISS_WITHOUT_TREATMENT: ['Add a treatment', 'relations'],
  DOSE_WITHOUT_EVIDENCE: ['Add the evidence', 'kind'],
  RED_FLAG_OF_LOW_CERTAINTY: ['Edit its evidence'],
  RULE_REVIEW_DUE: ['Review the rule'],
  STATEMENT_WITHOUT_EVIDENCE: ['Add the evidence'],
  NUMBER_WITHOUT_QUOTE: ['Add the quote'],
  TREATMENT_WITHOUT_CAUTIONS: ['Add cautions', 'kind'],
  SOURCE_OUT_OF_DATE: ['Say when it was read'],
  RULE_WITHOUT_REVIEW_DATE: ['Set the date'],
  SOURCE_WITHOUT_DATE: ['Add the date'],
  CONDITION_WITHOUT_CODE: ['Add a code', 'codes'],
};

interface WorkedGap {
  readonly code: GapCode;
  readonly subjectId: string;
}

/** Where a gap is closed; `page` is the address at which its subject is read. */
export function gapWork({ code, subjectId }: WorkedGap, page: string | undefined): GapWork {
  switch (code) {
    case 'MUST_NOT_MISS_WITHOUT_RULE':
      return { href: newRuleAboutPath(subjectId), words: 'Write a rule' };
    case 'RULE_WITHOUT_CASE':
      return { href: coveragePath({ rule: page?.split('/').at(-1) }), words: 'Make a case' };
    case 'EMERGENCY_WITHOUT_CONTRACT':
      return { href: newPath('contract'), words: 'Write a contract' };
    default: {
      const [words, section] = IN_EDITOR[code];
      const path = editPath(subjectId, undefined);
      return { href: section === undefined ? path : `${path}#${section}`, words };
    }
  }
}
