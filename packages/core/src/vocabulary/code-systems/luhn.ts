/**
 * Whether the last digit of a number is its Mod 10 check digit (every second digit from the right of the check digit
 * doubled, the digits of all summed). `digits` is a string of digits only.
 *
 * Source: H. P. Luhn, US patent 2,950,048 (1960); LOINC Users' Guide, appendix on the Mod 10 check digit.
 */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighted = place % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
