/** How many points a gap of each kind has by itself. */
const POINTS = {
  MUST_NOT_MISS_WITHOUT_RULE: 100,
  MUST_NOT_MISS_WITHOUT_SYMPTOM: 85,
  MUST_NOT_MISS_WITHOUT_TEST: 60,
  MUST_NOT_MISS_WITHOUT_TREATMENT: 50,
  DOSE_WITHOUT_EVIDENCE: 45,
  EMERGENCY_WITHOUT_CONTRACT: 40,
  RED_FLAG_OF_LOW_CERTAINTY: 35,
  RULE_WITHOUT_CASE: 30,
  RULE_REVIEW_DUE: 30,
  STATEMENT_WITHOUT_EVIDENCE: 30,
  NUMBER_WITHOUT_QUOTE: 25,
  TREATMENT_WITHOUT_CAUTIONS: 20,
  SOURCE_OUT_OF_DATE: 15,
  RULE_WITHOUT_REVIEW_DATE: 10,
  SOURCE_WITHOUT_DATE: 10,
  CONDITION_WITHOUT_CODE: 5,
} as const;

export type GapCode = keyof typeof POINTS;

/** The codes of all kinds of gaps, the gravest kind first. */
export const GAP_CODES = Object.keys(POINTS) as readonly GapCode[];

/** Why a gap is a risk, and how much that counts. */
export interface GapReason {
  readonly points: number;
  /** “reaches emergency care”. */
  readonly reason: string;
}

/** Something that the graph lacks and that somebody should see to. */
export interface Gap {
  readonly code: GapCode;
  /** Id of the subject that lacks it. */
  readonly subject: string;
  /** The points of its kind and of all reasons. */
  readonly score: number;
  readonly reasons: readonly GapReason[];
  /** What is missing and what to do. */
  readonly sentence: string;
}

/** A gap of a kind, with what makes it graver. */
export function aGap(
  code: GapCode,
  { subject, reasons = [], sentence }: Pick<Gap, 'subject' | 'sentence'> & Partial<Pick<Gap, 'reasons'>>,
): Gap {
  const score = reasons.reduce<number>((sum, { points }) => sum + points, POINTS[code]);
  return { code, subject, score, reasons, sentence };
}

/** The gravest first, then by kind, then by subject. */
export function byRisk(one: Gap, other: Gap): number {
  if (one.score !== other.score) return other.score - one.score;
  if (one.code !== other.code) return GAP_CODES.indexOf(one.code) - GAP_CODES.indexOf(other.code);
  return one.subject < other.subject ? -1 : one.subject > other.subject ? 1 : 0;
}
