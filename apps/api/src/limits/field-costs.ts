/** Arguments that say how many there are: the first of them that is given counts. */
export type CountingArguments = readonly string[];

/** What a field costs when it is not as usual. */
export interface FieldCost {
  /** Instead of 1, for each object that it is read from. */
  readonly work?: number;
  /** For each item of its list, beside what is asked of the item. */
  readonly workPerItem?: number;
  /** By what its items, or those of the lists directly in it, are counted; several are multiplied. */
  readonly countedBy?: readonly CountingArguments[];
  /** By what the lists directly in each of its items are counted. */
  readonly itemsCountedBy?: CountingArguments;
  /** How many items there are when what it stands in is counted as so many. */
  readonly items?: (count: number) => number;
}

const MOST_PER_SIDE = 100;

/** At most so many conditions that must not be missed are behind those that were asked for. */
const MOST_NOT_TO_MISS = 20;

const sideOfMatrix: FieldCost = { items: (cells) => Math.min(cells, MOST_PER_SIDE) };
const explanation: FieldCost = { work: 100 };

/**
 * The fields that compute instead of reading, by `Type.field`. 100 is about a millisecond at 10,000 concepts and
 * 100,000 statements on a busy machine, so that an operation computes for a second or two at most.
 */
export const FIELD_COSTS: Readonly<Record<string, FieldCost>> = {
  'Query.search': { work: 500 },
  'Query.mapTerms': { workPerItem: 50, itemsCountedBy: ['first'] },
  'Query.matrix': {
    work: 10_000,
    countedBy: [
      ['conditions', 'firstConditions'],
      ['symptoms', 'firstSymptoms'],
    ],
  },
  'SymptomConditionMatrix.conditions': sideOfMatrix,
  'SymptomConditionMatrix.symptoms': sideOfMatrix,
  'Query.paths': { work: 20_000 },
  'Query.coOccurrence': { work: 400 },
  'Symptom.coOccurring': { work: 400 },
  'Query.enrichment': { work: 10_000 },
  'Condition.similar': { work: 4_000 },
  'Query.rankConditions': { work: 1_000 },
  'ConditionRanking.results': { items: (first) => first + MOST_NOT_TO_MISS },
  'RankedCondition.explained': explanation,
  'RankedCondition.conflicting': explanation,
  'RankedCondition.unexplained': explanation,
  'RankedCondition.askNext': { work: 700 },
  'Query.triage': { work: 1_500 },
  'Query.ruleBook': { work: 5_000 },
  'Query.ruleDiff': { work: 35_000 },
  'Query.analyzeRules': { work: 35_000 },
  'Query.releaseDiff': { work: 35_000 },
  'ReleaseDiff.changes': { work: 1_000 },
};
