import type { FactRef } from '@symptograph/rules';

/** A fact that something asks about, and when it is measured the threshold and the UCUM unit that it is compared in. */
export interface AskedFact {
  readonly fact: FactRef;
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
  readonly unit?: string | undefined;
}
