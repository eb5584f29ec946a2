import type { CodeSystem } from './code-system.ts';
import { hasLuhnDigit } from './luhn.ts';

/**
 * LOINC terms: up to 7 digits, a hyphen and a Mod 10 check digit.
 *
 * Source: LOINC Users' Guide, LOINC_NUM and the appendix on the check digit.
 */
export const loinc: CodeSystem = {
  prefix: 'LOINC',
  name: 'LOINC',
  uri: 'https://loinc.org/{value}',
  shape: /^[1-9]\d{0,6}-\d$/,
  expected: '1 to 7 digits, a hyphen and a check digit: 48065-7',
  checks: (value) => hasLuhnDigit(value.replace('-', '')),
};
