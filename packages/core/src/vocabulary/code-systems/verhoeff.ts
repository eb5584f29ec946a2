/** Multiplication in the dihedral group D5. */
const PRODUCT = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const;

/** The digit permutation whose powers are used by position, from the right. */
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/**
 * Whether the last digit of a number is its Verhoeff check digit, which catches every wrong digit and every swap of
 * neighbours. `digits` is a string of digits only.
 *
 * Source: J. Verhoeff, Error Detecting Decimal Codes, Mathematical Centre Tract 29, Amsterdam 1969; SNOMED CT Release
 * File Specifications, check-digit computation.
 */
export function hasVerhoeffDigit(digits: string): boolean {
  let check = 0;
  for (let place = 0; place < digits.length; place += 1) {
    let digit = Number(digits[digits.length - 1 - place]);
    for (let power = place % 8; power > 0; power -= 1) digit = PERMUTATION[digit] ?? 0;
    check = PRODUCT[check]?.[digit] ?? 0;
  }
  return check === 0;
}
