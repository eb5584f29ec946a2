import type { FactRef } from '../expression/fact-ref.ts';

/** How a value in some unit becomes one in the fact's own: `slope * value + intercept`. */
export interface UnitConversion {
  readonly slope: number;
  readonly intercept: number;
}

/** All that a fact can be. A number is cut into regions at the thresholds that are asked about. */
export type FactDomain =
  | { readonly kind: 'BOOLEAN' }
  | { readonly kind: 'ENUM'; readonly values: readonly string[] }
  | {
      readonly kind: 'NUMBER';
      /** UCUM. */
      readonly unit: string;
      /** Other UCUM units that were asked about and convert to it. */
      readonly conversions: Readonly<Record<string, UnitConversion>>;
    };

/** A fact that the graph knows: what it can be, and how it reads in English. */
export interface KnownFact {
  readonly fact: FactRef;
  readonly label: string;
  readonly domain: FactDomain;
}

/** One fact having one of some values, or a measured one in a range (in `unit`). */
export type FactLiteral =
  | { readonly fact: FactRef; readonly in: readonly (boolean | string)[] }
  | {
      readonly fact: FactRef;
      readonly gte?: number | undefined;
      readonly lt?: number | undefined;
      readonly unit: string;
    };

/** Whenever `if` holds, so does `then`; whenever `then` fails, so does `if`. */
export interface Implication {
  readonly if: FactLiteral;
  readonly then: FactLiteral;
}

/**
 * What a graph says of some facts, as plain data: it travels to a browser, and two graphs are compared by theirs. The
 * implications are those among the facts that it knows, what follows by way of other facts included.
 */
export interface Vocabulary {
  readonly facts: readonly KnownFact[];
  readonly implications: readonly Implication[];
  /** Labels of other concepts that rules name (conditions, tests, complaints), by id. */
  readonly names: Readonly<Record<string, string>>;
}
