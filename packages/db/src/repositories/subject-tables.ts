import {
  caseShape,
  conceptShape,
  contractShape,
  criterionShape,
  type GraphDocument,
  ruleShape,
  type Subject,
  type SubjectType,
  sourceShape,
  statementShape,
} from '@symptograph/core';

/** The tables of published subjects. */
export type SubjectTableName =
  | 'source'
  | 'concept'
  | 'statement'
  | 'criterion'
  | 'rule'
  | 'contract'
  | 'clinical_case';

/** Where the published subjects of one type are kept. */
export interface SubjectTable {
  readonly name: SubjectTableName;
  /** The list of a graph that holds them. */
  readonly list: keyof GraphDocument;
  /** Which fields have a column of their own, besides id and version, and its name; the rest is in `data`. */
  readonly columns: Readonly<Record<string, string>>;
  /** Core's shape of them. */
  readonly shape: { readonly parse: (data: unknown) => Subject };
}

const SLUG_AND_TITLE = { slug: 'slug', title: 'title' };

/** The table of each type of subject. */
export const SUBJECT_TABLES: Readonly<Record<SubjectType, SubjectTable>> = {
  SOURCE: {
    name: 'source',
    list: 'sources',
    columns: { ...SLUG_AND_TITLE, sourceKind: 'source_kind' },
    shape: sourceShape,
  },
  CONCEPT: {
    name: 'concept',
    list: 'concepts',
    columns: { kind: 'kind', slug: 'slug', name: 'name', status: 'status', replacedBy: 'replaced_by_id' },
    shape: conceptShape,
  },
  STATEMENT: {
    name: 'statement',
    list: 'statements',
    columns: { kind: 'kind', subject: 'subject_id', object: 'object_id', negated: 'negated' },
    shape: statementShape,
  },
  CRITERION: { name: 'criterion', list: 'criteria', columns: SLUG_AND_TITLE, shape: criterionShape },
  RULE: {
    name: 'rule',
    list: 'rules',
    columns: { ...SLUG_AND_TITLE, audience: 'audience' },
    shape: ruleShape,
  },
  CONTRACT: {
    name: 'contract',
    list: 'contracts',
    columns: { kind: 'kind', ...SLUG_AND_TITLE },
    shape: contractShape,
  },
  CASE: {
    name: 'clinical_case',
    list: 'cases',
    columns: { slug: 'slug', expected: 'expected', origin: 'origin' },
    shape: caseShape,
  },
};
