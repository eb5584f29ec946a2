import type { FactSpace, SpaceFact } from '../compile/fact-space.ts';
import { cqlNames } from './cql-names.ts';
import { cqlDecimal, cqlIdentifier, cqlString } from './cql-text.ts';

/** One value of an enumeration or region of a number: what is known of it, and the definition that also looks at the value itself. */
interface CqlValue {
  readonly parameter: string;
  readonly definition: string;
  /** The test of the value itself, in CQL. */
  readonly test: string;
}

/** A fact of a space by the names that it has in a library: a parameter, and one more a value where it can be known in part. */
export interface CqlFact {
  readonly fact: SpaceFact;
  readonly parameter: string;
  readonly type: 'Boolean' | 'String' | 'Decimal';
  /** Empty for a boolean. */
  readonly values: readonly CqlValue[];
}

/** The names of all facts of a space, each given once; the same for the same space. */
export function cqlFacts({ facts }: FactSpace, nameFor = cqlNames()): readonly CqlFact[] {
  return facts.map((fact) => {
    const parameter = nameFor(fact.label);
    if (isBoolean(fact)) return { fact, parameter, type: 'Boolean', values: [] };
    const values = Array.from({ length: fact.size }, (_, place): CqlValue => {
      const words = `${fact.label} ${valueWords(fact, place)}`;
      return {
        parameter: nameFor(`${words} (known)`),
        definition: nameFor(words),
        test: valueTest(fact, place, cqlIdentifier(parameter)),
      };
    });
    return { fact, parameter, type: fact.values ? 'String' : 'Decimal', values };
  });
}

/** The parameters of a fact, null unless they are given. */
export function parameterLines({ parameter, type, values, fact }: CqlFact): readonly string[] {
  const unit = fact.unit === undefined ? '' : ` // in ${fact.unit}`;
  return [
    `parameter ${cqlIdentifier(parameter)} ${type} default null${unit}`,
    ...values.map((value) => `parameter ${cqlIdentifier(value.parameter)} Boolean default null`),
  ];
}

/** What is known of each value of a fact, as definitions. */
export function valueLines({ values }: CqlFact): readonly string[] {
  return values.map(
    ({ definition, test, parameter }) =>
      `define ${cqlIdentifier(definition)}: Coalesce(${test}, ${cqlIdentifier(parameter)})`,
  );
}

/**
 * The truth of "the fact is one of the values of `mask`": by what is known of those, or else of all others, so that "mild or moderate" is
 * true once severe is excluded, though neither of the two is known.
 */
export function factTest({ parameter, values, fact }: CqlFact, mask: number): string {
  if ((mask & fact.full) === fact.full) return 'true';
  if ((mask & fact.full) === 0) return 'false';
  if (values.length === 0) return mask === 2 ? cqlIdentifier(parameter) : `not ${cqlIdentifier(parameter)}`;
  const anyOf = (within: boolean) =>
    values
      .filter((_, place) => ((mask & (1 << place)) !== 0) === within)
      .map(({ definition }) => cqlIdentifier(definition))
      .join(' or ');
  return `Coalesce(${anyOf(true)}, not (${anyOf(false)}))`;
}

function isBoolean({ values }: SpaceFact): boolean {
  return values?.length === 2 && values[0] === false && values[1] === true;
}

function valueWords({ values, cuts, unit = '1' }: SpaceFact, place: number): string {
  if (values) return `is ${values[place]}`;
  const [low, high] = [cuts[place - 1], cuts[place]];
  if (low === undefined) return high === undefined ? 'is measured' : `below ${high} ${unit}`;
  return high === undefined ? `of ${low} ${unit} or more` : `of ${low} to below ${high} ${unit}`;
}

function valueTest({ values, cuts }: SpaceFact, place: number, parameter: string): string {
  if (values) return `${parameter} = ${cqlString(`${values[place]}`)}`;
  const [low, high] = [cuts[place - 1], cuts[place]];
  const tests = [
    ...(low === undefined ? [] : [`${parameter} >= ${cqlDecimal(low)}`]),
    ...(high === undefined ? [] : [`${parameter} < ${cqlDecimal(high)}`]),
  ];
  return tests.join(' and ') || `${parameter} is not null`;
}
