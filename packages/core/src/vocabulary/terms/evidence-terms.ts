import { defineEnumeration } from '../enumeration.ts';

/** Whether the passage speaks for or against what it is attached to. */
export const evidenceDirection = defineEnumeration('EvidenceDirection', {
  SUPPORTS: { label: 'supports' },
  REFUTES: { label: 'refutes' },
  NEUTRAL: { label: 'neutral' },
});

/** GRADE certainty of evidence. */
export const certainty = defineEnumeration('Certainty', {
  HIGH: { label: 'high certainty' },
  MODERATE: { label: 'moderate certainty' },
  LOW: { label: 'low certainty' },
  VERY_LOW: { label: 'very low certainty' },
});

export const sourceKind = defineEnumeration('SourceKind', {
  ARTICLE: { label: 'article' },
  GUIDELINE: { label: 'guideline' },
  WEB_PAGE: { label: 'web page' },
  TEXTBOOK: { label: 'textbook' },
  DATASET: { label: 'dataset' },
  EXPERT: { label: 'expert' },
});

/** How far a synonym's meaning matches the concept (OBO synonym scopes). */
export const synonymScope = defineEnumeration('SynonymScope', {
  EXACT: { label: 'exact' },
  BROAD: { label: 'broad' },
  NARROW: { label: 'narrow' },
  RELATED: { label: 'related' },
});

/** How far a code's meaning matches the concept (SKOS and SSSOM mapping relations). */
export const codeRelation = defineEnumeration('CodeRelation', {
  EXACT: { label: 'exact match', code: 'skos:exactMatch' },
  CLOSE: { label: 'close match', code: 'skos:closeMatch' },
  BROAD: { label: 'broad match', code: 'skos:broadMatch' },
  NARROW: { label: 'narrow match', code: 'skos:narrowMatch' },
});
