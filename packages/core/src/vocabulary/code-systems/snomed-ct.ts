import type { CodeSystem } from './code-system.ts';
import { hasVerhoeffDigit } from './verhoeff.ts';

/** Partition identifier of a concept in the short format. */
const SHORT_CONCEPT = '00';
/** Partition identifier of a concept in the long format, which holds a namespace of 7 digits. */
const LONG_CONCEPT = '10';
/** An item digit, 7 of the namespace, 2 of the partition and the check digit. */
const SHORTEST_LONG = 11;

/**
 * SNOMED CT concept identifiers: 6 to 18 digits, without leading zeros; the third and second last say what is
 * identified, the last is a Verhoeff check digit.
 *
 * Source: SNOMED CT Release File Specifications, SCTID (representation, partition identifier, check-digit).
 */
export const snomedCt: CodeSystem = {
  prefix: 'SNOMEDCT',
  name: 'SNOMED CT',
  uri: 'http://snomed.info/id/{value}',
  shape: /^[1-9]\d{5,17}$/,
  expected: '6 to 18 digits that identify a concept, the last a check digit',
  checks: (value) => isConceptPartition(value) && hasVerhoeffDigit(value),
};

function isConceptPartition(value: string): boolean {
  const partition = value.slice(-3, -1);
  return partition === SHORT_CONCEPT || (partition === LONG_CONCEPT && value.length >= SHORTEST_LONG);
}
