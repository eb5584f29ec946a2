const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id made of a prefix and a number, in the form of a minted one (a ULID). For graphs that live in memory only and
 * must come out the same each time: such an id is never stored.
 */
export function countedId(prefix: string, number: number): string {
  let digits = '';
  for (let rest = number; digits.length < 26; rest = Math.floor(rest / 32))
    digits = `${DIGITS[rest % 32]}${digits}`;
  return `${prefix}_${digits}`;
}
