import { defineEnumeration, type ValueOf } from '../enumeration.ts';

/** Whether the passage speaks for or against what it is attached to. */
export const evidenceDirection = defineEnumeration('EvidenceDirection', {
  SUPPORTS: { label: 'supports' },
  REFUTES: { label: 'refutes' },
  NEUTRAL: { label: 'neutral' },
});
export type EvidenceDirection = ValueOf<typeof evidenceDirection>;

/** GRADE certainty of evidence. */
export const certainty = defineEnumeration('Certainty', {
  HIGH: { label: 'high certainty' },
  MODERATE: { label: 'moderate certainty' },
  LOW: { label: 'low certainty' },
  VERY_LOW: { label: 'very low certainty' },
});
export type Certainty = ValueOf<typeof certainty>;

export const sourceKind = defineEnumeration('SourceKind', {
  ARTICLE: { label: 'article' },
  GUIDELINE: { label: 'guideline' },
  WEB_PAGE: { label: 'web page' },
  TEXTBOOK: { label: 'textbook' },
  DATASET: { label: 'dataset' },
  EXPERT: { label: 'expert' },
});
export type SourceKind = ValueOf<typeof sourceKind>;

/** How far a synonym's meaning matches the concept (OBO synonym scopes). */
export const synonymScope = defineEnumeration('SynonymScope', {
  EXACT: { label: 'exact' },
  BROAD: { label: 'broad' },
  NARROW: { label: 'narrow' },
  RELATED: { label: 'related' },
});
export type SynonymScope = ValueOf<typeof synonymScope>;

/** How far a code's meaning matches the concept (SKOS and SSSOM mapping relations). */
export const codeRelation = defineEnumeration('CodeRelation', {
  EXACT: { label: 'exact match', code: 'skos:exactMatch' },
  CLOSE: { label: 'close match', code: 'skos:closeMatch' },
  BROAD: { label: 'broad match', code: 'skos:broadMatch' },
  NARROW: { label: 'narrow match', code: 'skos:narrowMatch' },
});
export type CodeRelation = ValueOf<typeof codeRelation>;
