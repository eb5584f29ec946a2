import type { Subject } from '../../graph/graph-document.ts';
import { isConcept, isCriterion, isRule, isStatement } from '../../graph/subject-type.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import type { Frequency } from '../../vocabulary/frequency.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Qualifiers } from '../../vocabulary/qualifiers.ts';
import { expressionParts } from '../../vocabulary/rules/expression-parts.ts';
import type { Rule } from '../../vocabulary/rules/rule.ts';
import type { Statement } from '../../vocabulary/statements/statement.ts';

/** A measure, frequency or threshold of a subject: its numbers and the piece of evidence that should hold them. */
export interface Amount {
  readonly path: string;
  /** Each number by the field that it stands in; empty for an amount in words. */
  readonly numbers: readonly (readonly [field: string, value: number])[];
  /** UCUM; absent for counts, shares and ratios. */
  readonly unit?: string | undefined;
  /** Absent where any piece of the subject's evidence may hold the numbers: thresholds of rules and criteria. */
  readonly evidence?: string;
}

const MEASURE_NUMBERS = ['value', 'low', 'high'] as const;
const FREQUENCY_NUMBERS = ['low', 'high', 'numerator', 'denominator'] as const;
const THRESHOLDS = ['gte', 'lt'] as const;
const DOSE_MEASURES = ['holdSeconds', 'durationMinutes', 'repetitions', 'timesPerDay', 'distance'] as const;
const TEST_MEASURES = [
  'sensitivity',
  'specificity',
  'likelihoodRatioPositive',
  'likelihoodRatioNegative',
] as const;

/** Every amount of a subject, in the order of its fields. */
export function amountsOf(subject: Subject): readonly Amount[] {
  if (isStatement(subject)) return statementAmounts(subject);
  if (isRule(subject) || isCriterion(subject)) return thresholdAmounts(subject);
  return isConcept(subject) ? conceptAmounts(subject) : [];
}

function statementAmounts(statement: Statement): readonly Amount[] {
  const found = qualifierAmounts('qualifiers', statement.qualifiers);
  if ('appliesWhen' in statement) found.push(...qualifierAmounts('appliesWhen', statement.appliesWhen));
  if ('size' in statement) addMeasure(found, 'size', statement.size);
  if (statement.kind === 'EVALUATED_BY') {
    for (const field of TEST_MEASURES) addMeasure(found, field, statement[field]);
  }
  return found;
}

/** Points and sums of scores are left out: a quote is too short for a score. */
function thresholdAmounts({ when }: Pick<Rule, 'when'>): readonly Amount[] {
  const found: Amount[] = [];
  for (const { path, part } of expressionParts(when, 'when')) {
    if (part.op === 'compare') found.push({ path, numbers: numbersOf(part, THRESHOLDS), unit: part.unit });
  }
  return found;
}

function conceptAmounts(concept: Concept): readonly Amount[] {
  if (concept.kind === 'SYMPTOM') return qualifierAmounts('profile', concept.profile);
  const found: Amount[] = [];
  if (concept.kind === 'TREATMENT') {
    for (const field of DOSE_MEASURES) addMeasure(found, `dose.${field}`, concept.dose?.[field]);
  }
  if (concept.kind === 'OBSERVABLE') {
    concept.derived.forEach((threshold, index) => {
      const { unit, evidence } = threshold;
      found.push({ path: `derived.${index}`, numbers: numbersOf(threshold, THRESHOLDS), unit, evidence });
    });
  }
  return found;
}

function qualifierAmounts(path: string, qualifiers: Qualifiers | undefined): Amount[] {
  const found: Amount[] = [];
  if (!qualifiers) return found;
  if (qualifiers.frequency) found.push(frequencyAmount(`${path}.frequency`, qualifiers.frequency));
  addMeasure(found, `${path}.latency`, qualifiers.latency);
  addMeasure(found, `${path}.duration`, qualifiers.duration);
  return found;
}

function frequencyAmount(path: string, frequency: Frequency): Amount {
  return { path, numbers: numbersOf(frequency, FREQUENCY_NUMBERS), evidence: frequency.evidence };
}

function addMeasure(found: Amount[], path: string, measure: Measure | undefined): void {
  if (!measure) return;
  const { unit, evidence } = measure;
  found.push({ path, numbers: numbersOf(measure, MEASURE_NUMBERS), unit, evidence });
}

function numbersOf<Field extends string>(
  holder: { readonly [Key in Field]?: number | undefined },
  fields: readonly Field[],
): Amount['numbers'] {
  return fields.flatMap((field) => {
    const value = holder[field];
    return value === undefined ? [] : [[field, value] as const];
  });
}
